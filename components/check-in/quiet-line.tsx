import { daysBetween } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { dayInWords, t } from '../../platform/messages';
import { dayNow } from './today';
import { usualEndOfDay } from '../../domain/day';

/** Days back to which the name of the weekday says which day is meant. */
const thisWeek = 6;

/** One line under the date: a check-in of an earlier day that was begun and not kept. */
export function QuietLine({ draft }: { draft: Draft }) {
  const recent = daysBetween(draft.day, dayNow(usualEndOfDay)) <= thisWeek;
  const words = dayInWords(
    draft.day,
    recent ? { weekday: 'long' } : { day: 'numeric', month: 'long' },
  );
  return (
    <p class="again">
      <span>
        {draft.entry.reflection && <q class="again-words">{draft.entry.reflection}</q>}
        <span class="caption">{t('checkIn.notKept', [words])}</span>
      </span>
      <a class="txt txt-u" href={`#/check-in/${draft.day}`}>
        {t('checkIn.openIt')}
      </a>
    </p>
  );
}
