import { dayAfter, type Day } from '../../domain/day';
import type { NudgeSettings } from '../../domain/settings';
import { dayInWords, t } from '../../platform/messages';
import { Select } from '../controls/select';

/** How many days away the days are that can be chosen: each of a fortnight, then by weeks up to a season. */
const distances = [...Array.from({ length: 14 }, (_, index) => index + 1), 21, 28, 42, 56, 91];

/** No nudges until a day. */
export function Rest({
  until,
  today,
  onChange,
}: {
  until: Day | null;
  today: Day;
  onChange: (change: Partial<NudgeSettings>) => void;
}) {
  // A rest that is over is none.
  const chosen = until !== null && until > today ? until : null;
  const days = distances.map((distance) => dayAfter(today, distance));
  const all = chosen === null || days.includes(chosen) ? days : [...days, chosen].toSorted();
  return (
    <section class="set">
      <h2>{t('nudges.rest.title')}</h2>
      <div class="set-main">
        <p class="sentence">
          {t('nudges.rest.until')}{' '}
          <Select
            label={t('nudges.rest.label')}
            value={chosen ?? ''}
            options={[
              { value: '', words: chosen ? t('nudges.rest.none') : t('nudges.rest.choose') },
              ...all.map((day) => ({
                value: day,
                words: dayInWords(day, { weekday: 'long', day: 'numeric', month: 'long' }),
              })),
            ]}
            onChange={(value) => onChange({ restUntil: all.find((day) => day === value) ?? null })}
          />
        </p>
      </div>
    </section>
  );
}
