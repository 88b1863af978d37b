import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalText, kindsInFile } from '../../domain/export/journal-text';
import { inOrder, journalFileOf } from '../../domain/journal-file';
import { type JournalRecord, type KeptRecord, recordKinds } from '../../domain/record';
import { anyJournal } from '../support/any-journal';
import { faultsIn } from '../support/journal-schema';

type Any = typeof anyJournal extends fc.Arbitrary<infer T> ? T : never;

/** The journal as the text of a file, handed over in pages of a few records, as storage does. */
function textOf({ records, earlier, madeAt }: Any, pageSize: number): string {
  let text = '';
  const writer = journalText(madeAt, (piece) => (text += piece));
  for (const kind of kindsInFile) {
    const kept = records.filter(
      (row): row is KeptRecord => row.kind === kind && row.removed === null,
    );
    const rows = inOrder(kept);
    for (let at = 0; at < rows.length; at += pageSize) {
      writer.kept(kind, rows.slice(at, at + pageSize));
    }
  }
  writer.rest(
    records.filter((row: JournalRecord) => row.removed !== null),
    earlier,
  );
  writer.end();
  return text;
}

describe('the JSON export', { timeout: 60_000 }, () => {
  test('says, piece by piece, what the file of the journal says, and is valid', () => {
    fc.assert(
      fc.property(anyJournal, fc.integer({ min: 1, max: 4 }), (journal, pageSize) => {
        const file = JSON.parse(textOf(journal, pageSize));
        const whole = journalFileOf(journal.records, journal.earlier, journal.madeAt);
        expect(file).toEqual(JSON.parse(JSON.stringify(whole)));
        expect(Object.keys(file)).toEqual(Object.keys(whole));
        expect(faultsIn(file)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('is the same whatever order the keys of a record were written in', () => {
    const backwards = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(backwards);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inside]) => [key, backwards(inside)]),
      );
    };
    fc.assert(
      fc.property(anyJournal, (journal) => {
        const turned = {
          ...journal,
          records: journal.records.map((row) => backwards(row) as JournalRecord),
        };
        expect(textOf(turned, 3)).toBe(textOf(journal, 3));
      }),
      { numRuns: 60 },
    );
  });

  test('knows every kind', () => {
    expect(new Set(kindsInFile)).toEqual(new Set(recordKinds));
  });
});
