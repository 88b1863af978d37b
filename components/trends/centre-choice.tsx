import { type Day, dayFrom } from '../../domain/day';
import type { Mark } from '../../domain/trends/marks';
import { t } from '../../platform/messages';
import { Select } from '../controls/select';
import { type Centre, centreFrom, optionOf } from './choices';
import { dayNamed } from './span-words';

/** Where the shown days stand: up to today, up to another day, or around an experience. */
export function CentreChoice({
  centre,
  marks,
  today,
  onChange,
}: {
  centre: Centre;
  marks: readonly Mark[];
  today: Day;
  onChange: (centre: Centre) => void;
}) {
  return (
    <span class="up-to">
      {centre.on === 'day' && (
        <input
          class="field"
          type="date"
          aria-label={t('trends.upTo.date')}
          max={today}
          defaultValue={centre.day}
          onChange={(event) => {
            const day = dayFrom(event.currentTarget.value);
            if (day && day <= today) onChange({ on: 'day', day });
          }}
        />
      )}
      <Select
        label={t('trends.upTo.label')}
        value={optionOf(centre)}
        options={[
          { value: 'today', words: t('trends.upTo.today') },
          ...marks.toReversed().map(({ at }) => ({
            value: String(at),
            words: t('trends.upTo.around', [dayNamed(at, today)]),
          })),
          { value: 'day', words: t('trends.upTo.day') },
        ]}
        onChange={(option) => onChange(centreFrom(option, today))}
      />
    </span>
  );
}
