import type { Day } from '../day';

const oneDay = 86_400_000;

/** A civil day as a whole number, so that days can be counted: 0 is 1970-01-01, the day after it 1. */
export function numberOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / oneDay;
}

/** The civil day with a number; the other way round from `numberOfDay`. */
export function dayWithNumber(number: number): Day {
  return new Date(number * oneDay).toISOString().slice(0, 10) as Day;
}
