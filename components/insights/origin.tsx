import type { Day } from '../../domain/day';
import { noticedOn } from '../../domain/insight';
import type { JournalRecord, Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { shortDay } from '../history/day-words';

export type OriginProps = {
  insight: Kept<'insight'>;
  /** What it came from, as it lies now. */
  origin: JournalRecord | null;
  today: Day;
};

/** Where an insight came from, as a way there; and the day on which it was noticed where that is another. */
export function Origin({ insight, origin, today }: OriginProps) {
  const noticed = noticedOn(insight);
  const { from } = insight.body;
  if (!from) return <span>{t('insights.from.noticed', [shortDay(noticed, today)])}</span>;
  if (!origin || origin.removed !== null) {
    const kind =
      from.kind === 'check-in' ? t('insights.from.aCheckIn') : t('insights.from.anExperience');
    return <span>{t('insights.from.gone', [kind, shortDay(noticed, today)])}</span>;
  }
  if (origin.kind === 'experience') {
    return (
      <span>
        {t('insights.from.the')}{' '}
        <a dir="auto" href={`#/experiences/${origin.id}`}>
          {origin.body.title || t('insights.from.untitled', [shortDay(origin.day, today)])}
        </a>
        , {shortDay(noticed, today)}
      </span>
    );
  }
  return (
    <span>
      {t('insights.from.your')}{' '}
      <a dir="auto" href={`#/history/${origin.day}`}>
        {t('insights.from.checkIn', [shortDay(origin.day, today)])}
      </a>
    </span>
  );
}
