import { useState } from 'preact/hooks';
import { lenses } from '../../domain/lens';
import { momentQuestion } from '../../domain/moment';
import type { CheckIn, Kept, MomentBody } from '../../domain/record';
import { newId } from '../../platform/clock';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { noStamp } from '../../domain/stamp';
import { instantFrom } from '../../domain/day';
import { newVisit, recordWith, removeRecord } from '../../storage/records';
import { Icon } from '../controls/icon';
import { dayName, shortDay } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import { LiftedOut } from '../insights/lifted-out';
import { useLifting } from '../insights/use-lifting';
import { Guard } from '../problems/guard';
import { Opening } from '../shell/opening';
import { PageTitle } from '../shell/page-title';
import { useAutosave } from '../drafts/use-autosave';
import { useObserved } from '../use-observed';
import { useArriving } from './arrive';
import { Crumb } from './crumb';
import { KeptNote } from './kept-note';
import { NotHere } from './not-here';
import { OneLook } from './one-look';
import type { ExperiencesRead } from './read-experiences';
import { RemovedLine } from './removed-here';
import { useAsked } from './use-asked';
import { WordsField } from './words-field';

export type MomentViewProps = { journal: Journal; read: ExperiencesRead; checkInId: string };

/** A moment out of a check-in, seen through three lenses: one question each, none required. */
export function MomentView({ journal, read, checkInId }: MomentViewProps) {
  const [attempt, setAttempt] = useState(0);
  const found = useObserved(() => recordWith(journal, checkInId), [journal, checkInId, attempt]);
  if (found.state === 'loading') return <Opening page="experiences" />;
  if (found.state === 'failed') {
    return <Guard problem={found.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  const record = found.value;
  const checkIn = record?.kind === 'check-in' && record.removed === null ? record : null;
  const moment = read.moments.find(({ body }) => body.checkIn === checkInId) ?? null;
  const removed = read.removed.find(
    (one) => one.kind === 'moment' && one.body.checkIn === checkInId,
  );
  if (!checkIn && !moment && !removed) return <NotHere />;
  return (
    <>
      <Crumb
        href={`#/history${checkIn ? `/${checkIn.day}` : ''}`}
        words={t('experience.moments.back')}
      />
      <PageTitle title={t('experience.moments.three')} />
      <p class="lede lede-near">{t('experience.moments.lede')}</p>
      {!moment && removed ? (
        <RemovedLine journal={journal} id={removed.id} words={t('experience.moments.removed')} />
      ) : (
        <Begun {...{ journal, read, checkIn, checkInId, moment }} />
      )}
    </>
  );
}

type Around = {
  journal: Journal;
  read: ExperiencesRead;
  checkIn: CheckIn | null;
  checkInId: string;
  moment: Kept<'moment'> | null;
};

/** The moment to write in: the one that is there, or one that begins with the first word typed into it. */
function Begun(around: Around) {
  const { read, checkIn, checkInId, moment } = around;
  const [blank] = useState((): Kept<'moment'> => {
    const words = checkIn?.body.reflection ?? '';
    const body: MomentBody = {
      ...{ checkIn: checkInId, words },
      answers: { mind: '', 'brain-and-body': '', spirit: '' },
    };
    return {
      ...{ id: newId(), kind: 'moment', day: checkIn?.day ?? read.today, at: instantFrom(0) },
      ...{ zone: 'UTC', v: 1, stamp: noStamp, removed: null, body },
    };
  });
  const live = moment ?? blank;
  return <Lenses key={live.id} {...around} live={live} />;
}

function Lenses({ journal, read, checkIn, live }: Around & { live: Kept<'moment'> }) {
  const [visit] = useState(newVisit);
  const typing = useAutosave<'moment'>(journal, live, visit);
  const [changing, setChanging] = useState(false);
  const { refused, ask } = useAsked();
  useArriving();
  const { words, answers } = typing.body;
  const spellChecking = read.settings.spellChecking;
  const isThere = read.moments.some(({ id }) => id === live.id);
  const lifting = useLifting(
    checkIn && {
      ...{ from: { kind: 'check-in', id: checkIn.id }, day: checkIn.day },
      settings: read.settings,
    },
  );

  return (
    <>
      <section class="moment" aria-label={t('experience.moments.label')}>
        <p class="small quiet">{t('experience.moments.what')}</p>
        {changing ? (
          <WordsField
            label={t('experience.moments.label')}
            labelHidden
            focusFirst
            class="write-account"
            value={words}
            spellChecking={spellChecking}
            onInput={(value) => typing.change({ words: value })}
          />
        ) : (
          <blockquote class="said-words" dir="auto">
            {words || t('experience.moments.noWords')}
          </blockquote>
        )}
        <p class="small open-on">
          {checkIn && (
            <span class="quiet">
              {t('experience.moments.from')}{' '}
              <a href={`#/history/${checkIn.day}`}>
                {t('experience.moments.checkIn', [shortDay(checkIn.day, read.today)])}
              </a>
            </span>
          )}
          <button class="txt" type="button" onClick={() => setChanging(!changing)}>
            {!changing && <Icon name="edit" />}
            {changing ? t('experience.kept.done') : t('experience.moments.change')}
          </button>
        </p>
      </section>
      <div class="looks">
        {lenses.map((lens) => (
          <OneLook
            key={lens}
            lens={lens}
            question={momentQuestion(live.body.checkIn ?? live.id, lens)}
            answer={answers[lens]}
            spellChecking={spellChecking}
            onChange={(answer) => typing.change({ answers: { ...answers, [lens]: answer } })}
            onLift={checkIn && ((said) => lifting.lift(said, lens))}
          />
        ))}
      </div>
      {refused && <RefusedLine refused={refused} />}
      <div>
        <LiftedOut insights={read.insights.filter(({ body }) => body.from?.id === checkIn?.id)} />
        {lifting.asked}
      </div>
      <div class="looks-go">
        <KeptNote
          typing={typing}
          fields={['words', 'answers']}
          words={[words, ...Object.values(answers)].join('\n\n')}
        />
        <span class="small quiet">
          {t('experience.moments.foot')}{' '}
          <a href="#/understanding">{t('experience.moments.shown')}</a>
        </span>
        {isThere && (
          <button
            class="txt"
            type="button"
            aria-label={`${t('experience.moments.remove')}, ${dayName(live.day, read.today)}`}
            onClick={() => ask(() => removeRecord(journal, live.id))}
          >
            {t('experience.moments.remove')}
          </button>
        )}
      </div>
    </>
  );
}
