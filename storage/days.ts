import { type Day, dayFrom, firstDay, lastDay } from '../domain/day';
import { type DaySummary, summaryOf } from '../domain/day-summary';
import type { CheckInBody } from '../domain/record';
import type { Result } from '../domain/result';
import { type Connection, type Journal, readable, write } from './connection';
import { recordsFrom, setAside } from './from-rows';
import { highest, lowest, reader } from './library';
import { isWhole, type RecordRow, type WholeRow } from './rows';

/** The check-ins of a day as they lie, kept and removed ones. */
export function rowsOn({ records }: Connection, day: Day): Promise<RecordRow[]> {
  return records
    .where('[kind+day+at]')
    .between(['check-in', day, lowest], ['check-in', day, highest])
    .toArray();
}

/** Puts down what a day amounts to, given all of its rows as they will lie. Part of the transaction that changes them. */
export function putSummary(
  connection: Connection,
  day: Day,
  rows: readonly RecordRow[],
): Promise<unknown> {
  const summary = summaryOf(day, bodiesIn(connection, rows));
  return summary ? connection.days.put(summary) : connection.days.delete(day);
}

/**
 * Sums up again the days that rows lie on which have just been written, and those that they lay on before. Part of
 * the transaction that wrote them. Rows of other kinds change nothing.
 */
export async function touchDays(
  connection: Connection,
  rows: ReadonlyArray<Pick<WholeRow, 'kind' | 'day'>>,
): Promise<void> {
  const days = new Set(rows.filter(({ kind }) => kind === 'check-in').map(({ day }) => day));
  await Promise.all(
    [...days].map(async (day) => putSummary(connection, day, await rowsOn(connection, day))),
  );
}

/** The summaries of all days on which something is kept, in order. */
export function daySummaries(journal: Journal): Promise<DaySummary[]> {
  return daySummariesBetween(journal, firstDay, lastDay);
}

/**
 * The summaries of the days from `from` to `to`, both included, in order. One that cannot be read is told anew by the
 * check-ins of its day.
 */
export async function daySummariesBetween(
  journal: Journal,
  from: Day,
  to: Day,
): Promise<DaySummary[]> {
  const connection = readable(journal);
  const rows = await connection.days.where('day').between(from, to, true, true).toArray();
  if (rows.every((row) => reader().summaryShape(row) === null)) return rows;
  const mended = await Promise.all(rows.map((row) => readSummary(connection, row)));
  return mended.filter((summary) => summary !== null);
}

async function readSummary(connection: Connection, row: DaySummary): Promise<DaySummary | null> {
  if (reader().summaryShape(row) === null) return row;
  setAside(connection);
  const day = dayFrom(row.day);
  return day && summaryOf(day, bodiesIn(connection, await rowsOn(connection, day)));
}

/** The first and the last day on which something is kept; null while nothing is. */
export async function daysReached(journal: Journal): Promise<{ first: Day; last: Day } | null> {
  const { days } = readable(journal);
  const [first, last] = await Promise.all([
    days.where('day').between(firstDay, lastDay, true, true).first(),
    days.where('day').between(firstDay, lastDay, true, true).last(),
  ]);
  return first && last ? { first: first.day, last: last.day } : null;
}

/** Sums up every day again from the check-ins. Gives back how many days there are. */
export function rebuildDays(journal: Journal): Promise<Result<number>> {
  return write(journal, ({ records, days }) => [records, days], summedUp);
}

/** Rows that are summed up in one go: few enough that nobody waits for them. */
const slice = 500;

/**
 * Sums up the days before the first and after the last that is summed up, or all days where none is: bit by bit,
 * each right next to the one before, so that it goes on where it was broken off. Gives back how many days it were.
 */
export async function mendDays(journal: Journal): Promise<Result<number>> {
  const reached = await daysReached(journal);
  let count = 0;
  for (const way of reached ? (['back', 'on'] as const) : (['back'] as const)) {
    let edge = way === 'back' ? (reached?.first ?? null) : (reached?.last ?? null);
    for (;;) {
      const from = edge;
      const summed = await write(
        journal,
        ({ records, days }) => [records, days],
        (connection) => sumUpSlice(connection, from, way),
      );
      if (!summed.ok) return summed;
      if (summed.value === null) break;
      edge = summed.value.edge;
      count += summed.value.days;
    }
  }
  return { ok: true, value: count };
}

/** Sums up the days of the next rows beyond a day; null where there are none. */
async function sumUpSlice(
  connection: Connection,
  edge: Day | null,
  way: 'back' | 'on',
): Promise<{ edge: Day; days: number } | null> {
  const { records, days } = connection;
  const beyond = records
    .where('[kind+day+at]')
    .between(
      ['check-in', ...(way === 'on' && edge ? [edge, highest] : [lowest])],
      ['check-in', ...(way === 'back' && edge ? [edge, lowest] : [highest])],
    );
  const rows = await (way === 'back' ? beyond.reverse() : beyond).limit(slice).toArray();
  // Each row of the index stands under a day, whatever else is wrong with it.
  const last = (rows as WholeRow[]).at(-1)?.day;
  if (last === undefined) return null;
  // The last day may go on beyond the slice.
  const whole = [...rows.filter((row) => isWhole(row) && row.day !== last)];
  const summaries = summariesOf(connection, [...whole, ...(await rowsOn(connection, last))]);
  await days.bulkPut(summaries);
  return { edge: last, days: summaries.length };
}

async function summedUp(connection: Connection): Promise<number> {
  const { records, days } = connection;
  const rows = await records
    .where('[kind+day+at]')
    .between(['check-in', lowest], ['check-in', highest])
    .toArray();
  const summaries = summariesOf(connection, rows);
  await days.clear();
  await days.bulkPut(summaries);
  return summaries.length;
}

function summariesOf(connection: Connection, rows: readonly RecordRow[]): DaySummary[] {
  const byDay = new Map<Day, RecordRow[]>();
  for (const row of rows) {
    if (!isWhole(row)) continue;
    const there = byDay.get(row.day);
    if (there) there.push(row);
    else byDay.set(row.day, [row]);
  }
  return [...byDay]
    .map(([day, ofDay]) => summaryOf(day, bodiesIn(connection, ofDay)))
    .filter((summary) => summary !== null);
}

function bodiesIn(connection: Connection, rows: readonly RecordRow[]): CheckInBody[] {
  return recordsFrom(connection, rows)
    .filter((record) => record.kind === 'check-in' && record.removed === null)
    .map(({ body }) => body as CheckInBody);
}
