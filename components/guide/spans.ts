import { type Day, dayAfter, daysBetween } from '../../domain/day';
import type { Experience, Kept } from '../../domain/record';
import { dayWithNumber } from '../../domain/trends/day-number';
import { type Mark, marksOf } from '../../domain/trends/marks';

/** The days that a page covers: by what they were chosen, and which they are. */
export type Span = { by: string; from: Day; to: Day };

export type SpanOption = Span & {
  kind: 'since-report' | 'again' | 'experience' | 'weeks';
  mark: Mark | null;
};

/** Days that are covered where there is nothing to begin with. */
const fourWeeks = 28;

/** Experiences that can be begun with: so many of the latest. */
const mostExperiences = 6;

/** The latest of some reports. */
export function latestReport(reports: readonly Kept<'report'>[]): Kept<'report'> | null {
  return reports.reduce<Kept<'report'> | null>(
    (latest, report) => (latest && latest.body.madeAt > report.body.madeAt ? latest : report),
    null,
  );
}

/**
 * The spans to choose from, the one to begin with first. What was written later on the day of the last report belongs
 * to what follows it, so that nothing is left out; where that report was made today, it is offered again as it was.
 */
export function spanOptions(
  last: Kept<'report'> | null,
  experiences: readonly Experience[],
  today: Day,
): SpanOption[] {
  const marks = marksOf(experiences, today).reverse().slice(0, mostExperiences);
  const since: SpanOption[] = marks.map((mark) => ({
    kind: 'experience',
    by: `experience ${mark.at}`,
    from: dayWithNumber(mark.at),
    to: today,
    mark,
  }));
  const weeks: SpanOption = {
    kind: 'weeks',
    by: 'weeks',
    from: dayAfter(today, 1 - fourWeeks),
    to: today,
    mark: null,
  };
  if (last === null || last.body.to > today) return [...since, weeks];
  const { from, to } = last.body;
  const sinceReport = {
    kind: 'since-report',
    by: 'since-report',
    from: to,
    to: today,
    mark: null,
  } as const;
  const again = { kind: 'again', by: 'again', from, to, mark: null } as const;
  const fresh = daysBetween(to, today) === 0;
  return fresh ? [again, sinceReport, ...since, weeks] : [sinceReport, ...since, weeks, again];
}
