import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { CheckIn, Kept } from '../../domain/record';
import { now } from '../../platform/clock';
import { sinceInWords, t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { CheckInForm, type CheckInFormProps } from './check-in-form';
import { late } from '../late';
import { useOffered } from '../nudges/use-offered';
import type { Today } from './today';
import { useBeside } from './use-beside';
import { type EntryInProgress, useEntry } from './use-entry';

const NudgeLine = late(() => import('../nudges/nudge-line').then((m) => m.NudgeLine));
const QuietLine = late(() => import('./quiet-line').then((m) => m.QuietLine));
const LetterOpened = late(() => import('./letter-opened').then((m) => m.LetterOpened));
const HardToday = late(() => import('./hard-today').then((m) => m.HardToday));

/** What a form needs to know of the page around it. */
export type Around = {
  today: Today | null;
  /** Why the journal is shut, if it is, and how to try again. */
  shut: Problem | null;
  onAgain: () => void;
  head: ComponentChildren;
  onTouched: () => void;
  onKept: (checkIn: CheckIn) => void;
  /** Back to what was kept, where it was come from there. */
  onBack: (() => void) | null;
};

type WritingProps = Around & {
  journal: Journal | null;
  inProgress: EntryInProgress;
  back: CheckInFormProps['back'];
};

/** A new check-in, with the draft behind it. The journal and the day may come a moment after the form. */
export function WritingNew(props: Around & { journal: Journal | null; day: Day | null }) {
  const inProgress = useEntry(props.day && props.journal, props.day);
  const { closedAt } = inProgress;
  const fresh = closedAt && {
    says: t('checkIn.closed', [sinceInWords(closedAt, now())]),
    words: t('checkIn.startFresh'),
    go: inProgress.startFresh,
  };
  const away = props.onBack && { says: '', words: t('checkIn.notNow'), go: props.onBack };
  const back = fresh ?? away;
  return <Writing {...props} inProgress={inProgress} back={back} />;
}

/** The form and what may stand over and beside it. */
export function Writing({ journal, today, inProgress, back, ...around }: WritingProps) {
  const { entry } = inProgress;
  const [plan, setPlan] = useState(false);
  const [letter, setLetter] = useState<Kept<'letter'> | null>(null);
  const { practice, quiet } = useBeside(journal, today);
  const spoke = useRef(false);
  spoke.current ||= quiet !== null;
  const offered = useOffered(today);
  const [keeping, setKeeping] = useState(false);
  const opener = useRef<Element | null>(null);
  const isOpen = plan || letter !== null;
  useLayoutEffect(() => {
    // Back on the form the focus is where it was, on what opened the plan or the letter.
    if (isOpen || !(opener.current instanceof HTMLElement)) return;
    opener.current.focus();
    opener.current = null;
  }, [isOpen]);

  async function keep() {
    const kept = await inProgress.keep();
    if (kept) around.onKept(kept);
  }

  function press() {
    if (around.shut) around.onAgain();
    else if (inProgress.loaded) void keep();
    else setKeeping(true);
  }

  // Keep was pressed before the journal was open: it is carried out as soon as it is.
  useEffect(() => {
    if (!keeping || !inProgress.loaded) return;
    setKeeping(false);
    void keep();
  }, [keeping, inProgress.loaded]);

  function mark(hard: boolean) {
    around.onTouched();
    inProgress.change({ ...entry, hard });
    if (hard) opener.current = document.activeElement;
    setPlan(hard);
  }

  return (
    <>
      <div class={spoke.current && practice ? 'pop-page popup-full' : 'pop-page'} hidden={isOpen}>
        {around.head}
        {offered && journal ? (
          <NudgeLine journal={journal} />
        ) : (
          spoke.current &&
          journal &&
          today && <QuietLine {...{ journal, quiet }} today={today.day} onOpenLetter={setLetter} />
        )}
        <main class="pop-main">
          <CheckInForm
            entry={entry}
            promptWords={
              entry.prompt?.words ?? (inProgress.loaded ? t('checkIn.anotherThought') : '')
            }
            first={today?.first ?? false}
            practice={practice}
            spellChecking={today?.settings.spellChecking ?? true}
            back={back}
            problem={around.shut ?? inProgress.problem}
            onChange={(next) => {
              around.onTouched();
              inProgress.change(next);
            }}
            onAnotherPrompt={inProgress.anotherPrompt}
            onRetirePrompt={inProgress.retirePrompt}
            onBringPromptBack={inProgress.bringPromptBack}
            onHard={() => mark(!entry.hard)}
            focus={around.onBack ? 'words' : 'scales'}
            onKeep={press}
          />
        </main>
      </div>
      {letter && journal && (
        <LetterOpened journal={journal} letter={letter} onBack={() => setLetter(null)} />
      )}
      {plan && journal && (
        <HardToday journal={journal} onBack={() => setPlan(false)} onTakeOff={() => mark(false)} />
      )}
    </>
  );
}
