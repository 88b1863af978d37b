import type { Result } from '../domain/result';
import { noteBrought } from './brought';
import { type Journal, write } from './connection';
import { highest, lowest, reader } from './library';
import { type ClearedRow, isWhole, type WholeRow } from './rows';

/** What is left of a removed row without its words: that it was removed stays known, so that a merge does not bring it back. */
export function cleared({ id, kind, stamp, removed }: WholeRow): ClearedRow {
  return { id, kind, stamp, removed: removed ?? stamp };
}

/**
 * Clears removed records before their thirty days are over, and their earlier versions with them. What is not removed,
 * or no longer, is left as it is. The copies that lie beside the journal are made anew at the next look.
 * @returns how many were cleared
 */
export function clearRemoved(journal: Journal, ids: readonly string[]): Promise<Result<number>> {
  return write(
    journal,
    ({ records, versions, device }) => [records, versions, device],
    async (connection) => {
      const { records, versions } = connection;
      const rows = (await records.bulkGet([...ids]))
        .filter((row) => row !== undefined)
        .filter((row) => reader().readRecord(connection.formats, row).ok)
        .filter(({ removed }) => removed !== null);
      await records.bulkPut(rows.filter(isWhole).map(cleared));
      for (const { id } of rows)
        await versions.where('[id+stamp]').between([id, lowest], [id, highest]).delete();
      await noteBrought(connection);
      return rows.length;
    },
  );
}
