import type { EarlierVersion } from '../../../domain/journal-file';
import type { JournalRecord } from '../../../domain/record';
import { lyingIn } from './raw';

/** Everything that lies in a journal, as a file would bring it. */
export async function allIn(
  name: string,
): Promise<{ records: JournalRecord[]; earlier: EarlierVersion[] }> {
  const { tables } = await lyingIn(name);
  const records = (tables['records'] ?? []) as JournalRecord[];
  return {
    records: records.map(
      (row) => ('body' in row ? row : { ...(row as object), body: null }) as JournalRecord,
    ),
    earlier: (tables['versions'] ?? []) as EarlierVersion[],
  };
}
