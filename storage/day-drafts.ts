import { isTouched } from '../domain/check-in';
import type { Day } from '../domain/day';
import { type Draft, isNewCheckIn, newestFirst } from '../domain/draft';
import type { RemovedCheckIn } from '../domain/record';
import type { Result } from '../domain/result';
import { withAsked } from './asked';
import { settleAsRemoved, settling } from './check-ins';
import { type Connection, type Journal, readable, write } from './connection';
import { lyingValue } from './device';
import { isSettledAs } from './draft-claims';
import type { LyingDraft } from './lying-draft';
import { draftFrom, draftRowsFrom, stored } from './draft-rows';
import { dropped } from './drafts';

/**
 * The draft of a day's check-in that was changed last, or null.
 * @param besides id of a draft that is not meant
 */
export async function latestDraft(
  journal: Journal,
  day: Day,
  besides: string | null = null,
): Promise<Draft | null> {
  const connection = readable(journal);
  const rows = await connection.drafts.where('day').equals(day).toArray();
  const drafts = await unsettled(connection, rows);
  return drafts.find(({ id }) => id !== besides) ?? null;
}

/** The drafts of other days that somebody wrote in, the one changed last first. */
export async function olderDrafts(journal: Journal, day: Day): Promise<Draft[]> {
  const connection = readable(journal);
  // In two ranges, neither of which a key that is typed into this day's draft falls in.
  const rows = await Promise.all([
    connection.drafts.where('day').below(day).toArray(),
    connection.drafts.where('day').above(day).toArray(),
  ]);
  const drafts = await unsettled(connection, rows.flat());
  return drafts.filter(({ body }) => isTouched(body));
}

/**
 * Begins a day's draft with its prompt, unless another page has: then that one comes back. The prompt counts as
 * asked on that day. What lies under the draft's own id was typed here meanwhile, and stays in it.
 */
export function beginDraft(journal: Journal, draft: Draft): Promise<Result<Draft>> {
  return write(journal, settling, async (connection) => {
    const { drafts, device } = connection;
    const rows = await drafts.where('day').equals(draft.day).toArray();
    const there = await unsettled(connection, rows);
    const other = there.find(({ id }) => id !== draft.id);
    if (other) return other;
    const { prompt } = draft.body;
    if (prompt) {
      const asked = (await lyingValue(connection, 'asked')) ?? {};
      await device.put({ key: 'asked', value: withAsked(asked, prompt.id, draft.day) });
    }
    const typed = there[0] ?? draft;
    return stored(connection, { ...typed, body: { ...typed.body, prompt } });
  });
}

/**
 * "Start fresh": what somebody wrote in becomes a removed check-in and stands under Removed, with the words that
 * this page has; an untouched draft just goes, and null comes back.
 */
export function discardDraft(
  journal: Journal,
  draft: Draft,
): Promise<Result<RemovedCheckIn | null>> {
  return write(journal, settling, async (connection) => {
    if (isTouched(draft.body)) return settleAsRemoved(connection, draft);
    await dropped(connection, draft);
    return null;
  });
}

/** The drafts in rows that no record has come of, the one changed last first. */
async function unsettled(connection: Connection, lying: LyingDraft[]): Promise<Draft[]> {
  const rows = draftRowsFrom(connection, lying).filter(isNewCheckIn);
  if (rows.length === 0) return [];
  for (const { id, page, revision } of rows) connection.seen.set(id, { page, revision });
  const settled = await connection.records.bulkGet(rows.map(({ id }) => id));
  return rows
    .map((row) => draftFrom<'check-in'>(connection.formats, row))
    .filter((draft, index) => !isSettledAs(settled[index], draft))
    .toSorted(newestFirst);
}
