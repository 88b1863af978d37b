import { checkInFrom } from '../domain/check-in';
import { instantFrom } from '../domain/day';
import type { Draft } from '../domain/draft';
import { mergeDraft } from '../domain/draft-merge';
import type { Bodies, JournalRecord, RecordKind } from '../domain/record';
import type { Result } from '../domain/result';
import { type Connection, type Journal, write } from './connection';
import { draftFrom } from './draft-rows';
import { dropped, rowsIn } from './drafts';
import { recordFrom } from './from-rows';
import { added, gone, restamped, stampedTables } from './record-rows';
import type { Visit } from './records';
import { isWhole } from './rows';

/**
 * Puts a draft into its record, which is begun if there is none, and takes it from the drafts, in one transaction.
 * Into a record that is there only the fields go that were changed, each merged with what became of it since the
 * change was begun; where both sides changed the same one the draft's stands, and the record as it was is put aside.
 * The first change in a visit puts the version before aside anyway.
 * A removed record takes it too, and stays removed, unless it waited for the person to keep it: then, as with one that
 * is cleared or of another kind, it is refused as 'gone'.
 */
export async function commitDraft<K extends RecordKind>(
  journal: Journal,
  draft: Draft<K>,
  visit: Visit,
): Promise<Result<JournalRecord<K>>> {
  const first = !visit.changed.has(draft.target);
  visit.changed.add(draft.target);
  const kept = await write(journal, committing, (connection) =>
    committed(connection, draft, first),
  );
  if (!kept.ok && first) visit.changed.delete(draft.target);
  return kept as Result<JournalRecord> as Result<JournalRecord<K>>;
}

/**
 * Puts everything into its record that a page could only store among the drafts on its way out. What cannot go into its
 * record any more stays where it lies. Gives back how much there was.
 */
export async function commitLeftBehind(journal: Journal): Promise<Result<number>> {
  return write(journal, committing, async (connection) => {
    const due = (await rowsIn(connection)).filter(({ waits }) => !waits);
    for (const row of due) {
      const { id, page, revision } = row;
      connection.seen.set(id, { page, revision });
      const draft = draftFrom<RecordKind>(connection.formats, row);
      const there = await connection.records.get(row.target);
      if (there && !isWhole(there)) await connection.drafts.delete(id);
      else if (!there || (there.kind === row.kind && recordFrom(connection, there)))
        await committed(connection, draft, true);
    }
    return due.length;
  });
}

function committing(connection: Connection) {
  return [...stampedTables(connection), connection.versions, connection.drafts];
}

async function committed(
  connection: Connection,
  draft: Draft<RecordKind>,
  first: boolean,
): Promise<JournalRecord> {
  const { records, versions, world } = connection;
  const { target, kind, day } = draft;
  const body = asKept(draft);
  const row = await records.get(target);
  await dropped(connection, draft);
  if (!row) return added(connection, kind, target, day, body);
  if (!isWhole(row) || row.kind !== kind || (draft.waits && row.removed !== null)) {
    throw gone(target);
  }
  const now = recordFrom(connection, row);
  if (!now || now.body === null) throw gone(target);
  const merged = mergeDraft(now.body, { ...draft, body }, row.stamp === draft.base);
  if (!merged.differs) return now;
  if (first || merged.clash) {
    await versions.put({ ...row, kept: instantFrom(world.now()) });
  }
  return restamped(connection, row, { fields: merged.fields });
}

/**
 * A body as its record has it. White space at both ends of a check-in's words goes once they are whole; while they are
 * kept as they are typed, the space before the next word is one of them.
 */
function asKept({ kind, body, waits }: Draft<RecordKind>): Bodies[RecordKind] {
  if (kind !== 'check-in') return body as Bodies[RecordKind];
  const entry = body as Draft['body'];
  return waits ? checkInFrom(entry) : { ...entry, source: null };
}
