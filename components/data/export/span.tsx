import { useState } from 'preact/hooks';
import { type Day, dayAfter, dayFrom } from '../../../domain/day';
import { t } from '../../../platform/messages';
import type { Days } from '../../../storage/transfer/read-out';
import { Select } from '../../controls/select';

const spans = ['everything', 'month', 'season', 'year', 'own'] as const;

export type Span = (typeof spans)[number];

/** How many days the spans reach back that end today. */
const reach = { month: 30, season: 91, year: 365 } as const;

/** Which days are saved: all of them, those up to today, or some of one's own choosing. */
export function useSpan(today: Day) {
  const [span, choose] = useState<Span>('everything');
  const [own, setOwn] = useState<Days>({ from: dayAfter(today, -reach.month), to: today });
  const days =
    span === 'everything'
      ? null
      : span === 'own'
        ? own
        : { from: dayAfter(today, 1 - reach[span]), to: today };
  return { span, choose, own, setOwn, days, isOrdered: days === null || days.from <= days.to };
}

/** The sentence in which the span is chosen, and what a span means. */
export function SpanChoice({ span, choose, own, setOwn, isOrdered }: ReturnType<typeof useSpan>) {
  const dayField = (which: keyof Days, label: string) => (
    <input
      class="field"
      type="date"
      aria-label={label}
      value={own[which]}
      onInput={(event) => {
        const day = dayFrom(event.currentTarget.value);
        if (day) setOwn({ ...own, [which]: day });
      }}
    />
  );
  return (
    <>
      <p class="sentence">
        {t('data.span.save')}{' '}
        <Select
          label={t('data.span.label')}
          value={span}
          options={spans.map((one) => ({ value: one, words: t(`data.span.${one}`) }))}
          onChange={(value) => choose(spans.find((one) => one === value) ?? 'everything')}
        />
      </p>
      {span === 'own' && (
        <p class="span-days">
          {dayField('from', t('data.span.from'))}
          <span>{t('data.span.to')}</span>
          {dayField('to', t('data.span.until'))}
        </p>
      )}
      {!isOrdered && <p class="small">{t('data.span.disordered')}</p>}
      <p class="small quiet">
        {span === 'everything' ? t('data.span.aboutAll') : t('data.span.aboutSome')}
      </p>
    </>
  );
}
