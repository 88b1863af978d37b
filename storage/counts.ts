import { type RecordKind, recordKinds } from '../domain/record';
import { type Journal, readable } from './connection';
import { highest, lowest } from './library';
import { isWhole } from './rows';

/** How many records of each kind are kept; what was removed does not count. */
export async function countsOf(journal: Journal): Promise<Record<RecordKind, number>> {
  const { records } = readable(journal);
  const removed = await records.orderBy('removed').filter(isWhole).toArray();
  const counts = recordKinds.map(async (kind) => {
    const all = await records
      .where('[kind+day+at]')
      .between([kind, lowest], [kind, highest])
      .count();
    return [kind, all - removed.filter((row) => row.kind === kind).length] as const;
  });
  return Object.fromEntries(await Promise.all(counts)) as Record<RecordKind, number>;
}
