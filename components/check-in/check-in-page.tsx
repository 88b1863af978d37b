import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import type { Start } from '../../domain/settings';
import { readFirstView, rememberFirstView } from '../../platform/first-view';
import { dayInWords, t } from '../../platform/messages';
import { chooseTheme } from '../../platform/theme';
import { changeSetting } from '../../storage/settings';
import { clearNotification } from '../../platform/notifications';
import { useOpening } from '../journal';
import { late } from '../late';
import { LateGuard } from '../problems/late-guard';
import { Kept } from './kept';
import { PopupHead } from './popup-head';
import type { PopupPlace } from './popup-place';
import { dayNow, type Today } from './today';
import { useToday } from './use-today';
import { WritingNew } from './writing';

const FirstRun = late(() => import('./first-run').then((m) => m.FirstRun));
const Changing = late(() => import('./changing').then((m) => m.Changing));
const DayItself = late(() => import('./day-itself').then((m) => m.DayItself));

type View = 'waiting' | 'first-run' | 'writing' | 'kept' | 'day-itself';

/** What to show before anything was chosen on this page. */
function firstViewOf(place: PopupPlace, today: Today | null): View {
  // A check-in that was begun on the day all the same is not hidden.
  const isDayItself = today?.dayItself && !today.begun;
  if (place.view === 'check-in') return isDayItself ? 'day-itself' : 'writing';
  if (today) {
    if (today.settings.start === null) return 'first-run';
    if (isDayItself) return 'day-itself';
    return today.kept.length > 0 && !today.begun ? 'kept' : 'writing';
  }
  const hint = readFirstView();
  return hint && hint.keptOn !== dayNow(hint.endOfDay) ? 'writing' : 'waiting';
}

function headOf(day: Day, today: Today | null) {
  const context = today?.context ?? null;
  return (
    <PopupHead
      title={dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long' })}
      context={context && contextWords(context)}
      tellOf={today?.untold ?? null}
    />
  );
}

function contextWords({ key, days }: NonNullable<Today['context']>): string {
  return days === null ? t(`context.${key}`) : t(`context.${key}`, [String(days)]);
}

/** The check-in: the form, what is shown after keeping, the first question, or why the journal is shut. */
export function CheckInPage({ place }: { place: PopupPlace }) {
  const { opening, again } = useOpening();
  const journal = opening.state === 'open' ? opening.journal : null;
  const { day, today, problem } = useToday(journal, place.day);
  const [chosen, setChosen] = useState<View | null>(null);
  const [editing, setEditing] = useState<CheckIn | null>(null);
  const [justKept, setJustKept] = useState<CheckIn | null>(null);
  const [thought, setThought] = useState(0);
  // "Kept" is on screen a frame before the form is cleared away, which takes as long as drawing it did.
  const [clearing, setClearing] = useState(false);
  const shut = opening.state === 'shut' ? opening.problem : problem;
  const view = chosen ?? firstViewOf(place, today);

  useEffect(() => {
    if (!today || !today.isToday || today.settings.start === null) return;
    const isDone = today.dayItself !== null || today.kept.length > 0;
    const keptOn = isDone && !today.begun ? today.day : null;
    rememberFirstView({ keptOn, endOfDay: today.settings.endOfDay });
  }, [today]);

  const theme = today?.settings.theme;
  useEffect(() => {
    if (theme) chooseTheme(theme);
  }, [theme]);

  useEffect(() => {
    if (clearing) setClearing(false);
  }, [clearing]);

  // Then the dot on the icon, and the alarm for what comes next.
  useEffect(() => {
    if (!journal || !justKept) return;
    void import('../nudges/settle-here').then((m) => m.settleHere(journal));
  }, [journal, justKept]);

  function begin(start: Start) {
    if (!journal) return;
    void changeSetting(journal, 'start', start);
    setChosen('writing');
  }

  function write(checkIn: CheckIn | null) {
    setEditing(checkIn);
    setThought((count) => count + 1);
    setChosen('writing');
  }

  function keptNow(checkIn: CheckIn) {
    setJustKept(checkIn);
    setClearing(true);
    setChosen('kept');
    // The popup may close any moment: a nudge that stands goes first.
    void clearNotification('nudge');
  }

  if (shut && view !== 'writing')
    return (
      <>
        {headOf(day, null)}
        <main class="pop-body">
          <LateGuard problem={shut} under onAgain={again} />
        </main>
      </>
    );
  if (view === 'waiting') return null;
  if (view === 'first-run') return <FirstRun onStart={begin} />;
  const head = headOf(day, today);
  if (view === 'day-itself' && journal && today?.dayItself)
    return (
      <DayItself
        key={today.dayItself.experience.id}
        journal={journal}
        day={today.dayItself}
        today={today}
        spellChecking={today.settings.spellChecking}
        asked={place.view === 'check-in'}
        head={head}
      />
    );
  const kept = justKept ?? today?.kept.at(-1);
  const isKept = view === 'kept' && kept !== undefined && today !== null;
  const writing = {
    today,
    shut,
    onAgain: again,
    head,
    onTouched: () => setChosen('writing'),
    onKept: keptNow,
    onBack: thought > 0 ? () => setChosen('kept') : null,
  };
  return (
    <>
      {isKept && (
        <div class="pop-page">
          {head}
          <Kept
            checkIn={kept}
            today={today}
            justKept={justKept !== null}
            onAdd={() => write(null)}
            onChange={() => write(kept)}
          />
        </div>
      )}
      {(!isKept || clearing) && (
        <div class="pop-page" hidden={isKept}>
          {editing && journal ? (
            <Changing key={thought} journal={journal} checkIn={editing} {...writing} />
          ) : (
            <WritingNew
              key={`${place.day ?? ''} ${thought}`}
              journal={journal}
              day={day}
              {...writing}
            />
          )}
        </div>
      )}
    </>
  );
}
