import type { DaySummary } from '../domain/day-summary';
import { day, flag, wholeFrom } from '../domain/shape/fields';
import { orNull, shaped, that } from '../domain/shape/shape';

/** The median of a day's values. */
const median = orNull(
  that<number>((value) => Number.isFinite(value) && Number(value) >= 0 && Number(value) <= 10),
);

/** What is remembered of a day beside its check-ins. */
export const summaryShape = shaped<DaySummary>({
  day,
  checkIns: wholeFrom(1, 1_000_000),
  connectedness: median,
  purpose: median,
  wellbeing: median,
  hard: flag,
});
