import type { Cell } from '../csv';
import { scales, type Scale } from '../scale';
import type { ByDate } from './by-date';
import { dayWithNumber } from './day-number';
import type { FromDayZero } from './from-day-zero';
import type { Mark } from './marks';

/** A value of each scale; null for a blank. */
export type Values = Record<Scale, number | null>;

/** A row by date: a day with its values (and the averages that stand on it), or an experience. */
export type DateRow =
  | { row: 'day'; at: number; values: Values; averages: Values }
  | { row: 'experience'; at: number; mark: Mark };

/**
 * The days with a value, newest first, each with its averages, and the experiences among them, each below its day.
 * @param averages whether a day on which only an average stands has a row too
 */
export function dateRows(shown: ByDate, averages: boolean): DateRow[] {
  const values = shown.lanes.map(({ points }) => new Map(points.map((p) => [p.at, p.value])));
  const means = shown.lanes.map(({ lines }) => new Map(lines.flat().map((p) => [p.at, p.value])));
  const days = new Set(values.flatMap((ofScale) => [...ofScale.keys()]));
  if (averages) for (const at of means.flatMap((ofScale) => [...ofScale.keys()])) days.add(at);
  const rows: DateRow[] = [...days].map((at) => ({
    row: 'day',
    at,
    values: valuesAt(values, at),
    averages: valuesAt(means, at),
  }));
  for (const mark of shown.marks) rows.push({ row: 'experience', at: mark.at, mark });
  return rows.sort(
    (one, other) =>
      other.at - one.at || (one.row === 'day' ? 0 : 1) - (other.row === 'day' ? 0 : 1),
  );
}

function valuesAt(maps: readonly ReadonlyMap<number, number>[], at: number): Values {
  const [connectedness, purpose, wellbeing] = maps.map((map) => map.get(at) ?? null);
  return {
    connectedness: connectedness ?? null,
    purpose: purpose ?? null,
    wellbeing: wellbeing ?? null,
  };
}

/** A row from day 0: for each experience a value, null for a blank, or 'outside' where it has no such day. */
export type ZeroRow = { day: number; values: (number | null | 'outside')[] };

/** The days of one scale from day 0, the first first. */
export function zeroRows({ around, lanes }: FromDayZero, scale: Scale): ZeroRow[] {
  const laid = lanes.find((lane) => lane.scale === scale)?.laid ?? [];
  const values = laid.map(({ points }) => new Map(points.map((p) => [p.at, p.value])));
  const from = Math.min(...around.map((days) => days.from));
  const to = Math.max(...around.map((days) => days.to));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => {
    const day = from + index;
    return {
      day,
      values: around.map((days, place) =>
        day < days.from || day > days.to ? 'outside' : (values[place]?.get(day) ?? null),
      ),
    };
  });
}

/**
 * The rows by date as cells for a file, with a header: the day, a value of each scale, the averages if they are
 * shown, and what the experience of a row is called.
 * @param named what a mark is called
 */
export function dateCells(
  rows: readonly DateRow[],
  averages: boolean,
  named: (mark: Mark) => string,
): Cell[][] {
  const header = [
    'day',
    ...scales,
    ...(averages ? scales.map((scale) => `${scale}_average`) : []),
    'experience',
  ];
  return [
    header,
    ...rows.map((row) => {
      const day = dayWithNumber(row.at);
      if (row.row === 'experience') {
        return [day, ...header.slice(2).map(() => null), named(row.mark)];
      }
      const means = averages ? scales.map((scale) => roundedTo(row.averages[scale])) : [];
      return [day, ...scales.map((scale) => row.values[scale]), ...means, null];
    }),
  ];
}

/** The rows from day 0 as cells for a file: under each experience's own date. */
export function zeroCells(shown: FromDayZero, rows: readonly ZeroRow[]): Cell[][] {
  return [
    ['day', ...shown.around.map(({ at }) => dayWithNumber(at))],
    ...rows.map(({ day, values }) => [
      day,
      ...values.map((value) => (value === 'outside' ? null : value)),
    ]),
  ];
}

/** One decimal, as the table has it. */
function roundedTo(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
