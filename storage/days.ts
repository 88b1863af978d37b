import type { Day } from '../domain/day';
import { type DaySummary, summaryOf } from '../domain/day-summary';
import type { CheckInBody } from '../domain/record';
import type { Result } from '../domain/result';
import { type Connection, type Journal, readable, write } from './connection';
import { recordFrom } from './formats';
import { highest, lowest } from './library';
import type { RecordRow, WholeRow } from './rows';

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
  return readable(journal).days.toArray();
}

/** The summaries of the days from `from` to `to`, both included, in order. */
export function daySummariesBetween(journal: Journal, from: Day, to: Day): Promise<DaySummary[]> {
  return readable(journal).days.where('day').between(from, to, true, true).toArray();
}

/** The first and the last day on which something is kept; null while nothing is. */
export async function daysReached(journal: Journal): Promise<{ first: Day; last: Day } | null> {
  const { days } = readable(journal);
  const [first, last] = await Promise.all([
    days.orderBy('day').first(),
    days.orderBy('day').last(),
  ]);
  return first && last ? { first: first.day, last: last.day } : null;
}

/** Sums up every day again from the check-ins. Gives back how many days there are. */
export function rebuildDays(journal: Journal): Promise<Result<number>> {
  return write(journal, ({ records, days }) => [records, days], summedUp);
}

/** Sums up every day again if there are check-ins and no day is summed up; else leaves all as it is. */
export async function mendDays(journal: Journal): Promise<Result<number>> {
  const { days } = readable(journal);
  if ((await days.limit(1).primaryKeys()).length > 0) return { ok: true, value: 0 };
  return rebuildDays(journal);
}

async function summedUp(connection: Connection): Promise<number> {
  const { records, days } = connection;
  const rows = await records
    .where('[kind+day+at]')
    .between(['check-in', lowest], ['check-in', highest])
    .toArray();
  const byDay = new Map<Day, RecordRow[]>();
  for (const row of rows) {
    if (!('day' in row)) continue;
    const there = byDay.get(row.day);
    if (there) there.push(row);
    else byDay.set(row.day, [row]);
  }
  const summaries = [...byDay]
    .map(([day, ofDay]) => summaryOf(day, bodiesIn(connection, ofDay)))
    .filter((summary) => summary !== null);
  await days.clear();
  await days.bulkPut(summaries);
  return summaries.length;
}

function bodiesIn({ formats }: Connection, rows: readonly RecordRow[]): CheckInBody[] {
  return rows
    .map((row) => recordFrom(formats, row))
    .filter((record) => record.kind === 'check-in' && record.removed === null)
    .map(({ body }) => body as CheckInBody);
}
