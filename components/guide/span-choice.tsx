import { type Day, dayFrom } from '../../domain/day';
import { numberOfDay } from '../../domain/trends/day-number';
import { daysInWords, t } from '../../platform/messages';
import { Select } from '../controls/select';
import { placed } from '../trends/numbers';
import { dayNamed } from '../trends/span-words';
import type { SpanOption } from './spans';
import type { Choosing } from './use-choices';

function optionWords({ kind, from, to, mark }: SpanOption, today: Day): string {
  const day = dayNamed(numberOfDay(from), today);
  switch (kind) {
    case 'since-report':
      return t('guide.span.sinceReport', [day]);
    case 'again':
      return t('guide.span.again', [daysInWords(from, to, { day: 'numeric', month: 'short' })]);
    case 'experience':
      return t('guide.span.experience', [day, placed(mark?.ordinal ?? 1)]);
    case 'weeks':
      return t('guide.span.weeks');
  }
}

/** Which days the page covers: since something, or any. */
export function SpanChoice({ choosing, today }: { choosing: Choosing; today: Day }) {
  const { options, span } = choosing;
  return (
    <div class="choose-row">
      <span class="lab" aria-hidden="true">
        {t('guide.covering')}
      </span>
      <Select
        label={t('guide.covering')}
        value={span.by}
        options={[
          ...options.map((option) => ({ value: option.by, words: optionWords(option, today) })),
          { value: 'days', words: t('guide.span.days') },
        ]}
        onChange={choosing.chooseSpan}
      />
      {span.by === 'days' && (
        <div class="guide-span">
          <DayField
            label={t('guide.span.first')}
            value={span.from}
            max={span.to}
            onChange={(from) => choosing.chooseDays(from, from > span.to ? from : span.to)}
          />
          <DayField
            label={t('guide.span.last')}
            value={span.to}
            max={today}
            onChange={(to) => {
              if (to <= today) choosing.chooseDays(to < span.from ? to : span.from, to);
            }}
          />
        </div>
      )}
    </div>
  );
}

function DayField({
  label,
  value,
  max,
  onChange,
}: {
  label: string;
  value: Day;
  max: Day;
  onChange: (day: Day) => void;
}) {
  return (
    <input
      class="field"
      type="date"
      autocomplete="off"
      aria-label={label}
      max={max}
      defaultValue={value}
      onChange={(event) => {
        const day = dayFrom(event.currentTarget.value);
        if (day) onChange(day);
      }}
    />
  );
}
