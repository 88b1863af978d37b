import { useState } from 'preact/hooks';
import type { Quiet } from '../../domain/beside';
import { type Day, daysBetween } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { noticedOn, withoutReturn } from '../../domain/insight';
import type { Kept } from '../../domain/record';
import { dayInWords, t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { putOffLetter } from '../../storage/letters';
import { changeRecord, newVisit } from '../../storage/records';
import { Icon } from '../controls/icon';
import { type Ask, useAsked } from '../experiences/use-asked';
import { problemWords } from '../problems/problem-words';

export type QuietLineProps = {
  journal: Journal;
  /** Null once there is nothing more to say. */
  quiet: Quiet | null;
  today: Day;
  onOpenLetter: (letter: Kept<'letter'>) => void;
};

/** Days back to which the name of the weekday says which day is meant. */
const thisWeek = 6;

/** One line under the date. What was put away makes room for nothing else until the popup is opened again. */
export function QuietLine(props: QuietLineProps) {
  const { refused, ask } = useAsked();
  return (
    <>
      <Line {...props} ask={ask} />
      {refused && (
        <p class="again" role="alert">
          <span class="caption">
            {t('history.failed.unchanged')} {problemWords(refused.problem.kind).says}
          </span>
        </p>
      )}
    </>
  );
}

function Line({ journal, quiet, today, onOpenLetter, ask }: QuietLineProps & { ask: Ask }) {
  const [visit] = useState(newVisit);
  const [away, setAway] = useState<Kept<'insight'> | 'letter' | 'for-good' | null>(null);

  function putAway(insight: Kept<'insight'>, until: number | 'for-good') {
    const body = withoutReturn(insight.body, until);
    ask(
      () => changeRecord(journal, 'insight', insight.id, { body }, visit),
      (changed) => setAway(until === 'for-good' ? 'for-good' : changed),
    );
  }

  function notTonight({ id }: Kept<'letter'>) {
    ask(
      () => putOffLetter(journal, id, today),
      () => setAway('letter'),
    );
  }

  if (away === 'letter') return null;
  if (away === 'for-good') {
    return (
      <p class="again" role="status">
        <span class="caption">{t('beside.forGood')}</span>
      </p>
    );
  }
  if (away) {
    return (
      <div class="again" role="status">
        <span class="caption">{t('beside.away')}</span>
        <button class="txt txt-u" type="button" onClick={() => putAway(away, 'for-good')}>
          {t('beside.notAgain')}
        </button>
      </div>
    );
  }
  if (quiet?.what === 'letter') {
    const { letter } = quiet;
    return (
      <aside class="again" aria-label={t('beside.name')}>
        <span class="again-letter">
          {t('beside.letter')}
          <span class="caption">{t('beside.written', [dayWords(letter.day)])}</span>
        </span>
        <span class="nudge-acts">
          <button class="txt" type="button" onClick={() => notTonight(letter)}>
            {t('beside.notTonight')}
          </button>
          <button class="txt txt-ink txt-u" type="button" onClick={() => onOpenLetter(letter)}>
            {t('checkIn.openIt')}
          </button>
        </span>
      </aside>
    );
  }
  if (quiet?.what === 'draft') return <Unkept draft={quiet.draft} today={today} />;
  if (quiet?.what !== 'insight') return null;
  const { insight, daysSince } = quiet;
  return (
    <aside class="again" aria-label={t('beside.name')}>
      <span>
        <q class="again-insight" dir="auto">
          {insight.body.words}
        </q>
        <span class="caption">{t('beside.yours', [dayWords(noticedOn(insight))])}</span>
      </span>
      <button
        class="ico"
        type="button"
        aria-label={t('beside.putAway')}
        title={t('beside.putAway')}
        onClick={() => putAway(insight, daysSince)}
      >
        <Icon name="close" />
      </button>
    </aside>
  );
}

function dayWords(day: Day): string {
  return dayInWords(day, { day: 'numeric', month: 'long' });
}

/** A check-in of another day that was begun and not kept. */
function Unkept({ draft, today }: { draft: Draft; today: Day }) {
  const recent = daysBetween(draft.day, today) <= thisWeek;
  const words = recent ? dayInWords(draft.day, { weekday: 'long' }) : dayWords(draft.day);
  return (
    <aside class="again" aria-label={t('beside.name')}>
      <span>
        {draft.body.reflection && (
          <q class="again-words" dir="auto">
            {draft.body.reflection}
          </q>
        )}
        <span class="caption">{t('checkIn.notKept', [words])}</span>
      </span>
      <a class="txt txt-u" href={`#/check-in/${draft.day}`}>
        {t('checkIn.openIt')}
      </a>
    </aside>
  );
}
