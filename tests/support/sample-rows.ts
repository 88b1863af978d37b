import 'temporal-polyfill/global';
import { dayFrom } from '../../domain/day';
import { type JournalFile, recordsIn } from '../../domain/journal-file';
import { sampleJournal } from '../../scripts/sample/maker';
import type { Rows } from './seed';

/** A made-up journal that holds everything a journal can hold, as it is exported. */
export function sampleFile(years: number, checkIns: number): JournalFile {
  const until = dayFrom('2026-05-14');
  if (!until) throw new Error('That is a day');
  return sampleJournal({ years, seed: 4, checkIns, until });
}

/** The rows of an exported journal as they lie in its tables. */
export function rowsOfFile(file: JournalFile): Rows {
  const records = recordsIn(file).map((row) => {
    if (row.body !== null) return row;
    const { body: _none, ...cleared } = row;
    return cleared;
  });
  return { records, versions: file.earlier };
}
