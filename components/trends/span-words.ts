import type { Day } from '../../domain/day';
import type { Described, Span } from '../../domain/trends/by-date';
import { dayWithNumber, numberOfDay } from '../../domain/trends/day-number';
import type { Mark } from '../../domain/trends/marks';
import { roundedHalf } from '../../domain/trends/spread';
import type { Scale } from '../../domain/scale';
import { dayInWords, t } from '../../platform/messages';
import { counted, listed, placed, roundedInWords } from './numbers';

/** "2 May", with the year where it is not this one. */
export function dayNamed(at: number, today: Day): string {
  return dayInWords(dayWithNumber(at), {
    day: 'numeric',
    month: 'long',
    ...yearOf(at, today),
  });
}

/** "Wednesday 6 May", with the year where it is not this one. */
export function weekdayNamed(at: number, today: Day): string {
  return dayInWords(dayWithNumber(at), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...yearOf(at, today),
  });
}

function yearOf(at: number, today: Day): Intl.DateTimeFormatOptions {
  return dayWithNumber(at).slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' };
}

/** The name of a scale inside a sentence. */
export function scaleInside(scale: Scale): string {
  return t(`trends.scale.${scale}`);
}

/** The names of some scales inside a sentence. */
export function scalesInside(scales: readonly Scale[]): string {
  return listed(scales.map(scaleInside));
}

/** "Third experience" as it stands inside a sentence. */
export function experienceNamed({ ordinal }: Mark): string {
  return t('trends.experience', [placed(ordinal)]);
}

/** "Since 2 May", "From 14 February to today", "From 11 April to 1 May". */
export function spanNamed(span: Span, today: Day): string {
  const from = dayNamed(span.from, today);
  if (span.to < numberOfDay(today))
    return t('trends.span.fromTo', [from, dayNamed(span.to, today)]);
  return span.opened ? t('trends.span.since', [from]) : t('trends.span.toToday', [from]);
}

/** Weeks that are counted as such; more are told in days. */
const mostWeeks = 12;

/** "in the three weeks before", "in the 18 days before": exactly as long as the span is. */
export function beforeNamed({ from, to }: Span): string {
  const days = to - from + 1;
  const weeks = days / 7;
  return Number.isInteger(weeks) && weeks <= mostWeeks
    ? t('trends.before.weeks', weeks, [counted(weeks)])
    : t('trends.before.days', days, [counted(days)]);
}

/** "between 5 and 7" or "around 6", in whole numbers. */
export function boundsInWords([low, high]: readonly number[]): string {
  return high === undefined
    ? t('trends.bounds.around', [String(low)])
    : t('trends.bounds.between', [String(low), String(high)]);
}

/** The middle half in whole numbers. */
export function halfInWords(half: NonNullable<Described['half']>): string {
  return boundsInWords(roundedHalf(half));
}

/** The middle half with one decimal: "5.3", "7.0". */
export function exactHalf({ low, high }: NonNullable<Described['half']>): [string, string] {
  return [roundedInWords(low), roundedInWords(high)];
}
