import { expect, test } from 'vitest';
import type { Instant } from '../../domain/day';
import { journalText, kindsInFile } from '../../domain/export/journal-text';
import { type EarlierVersion, journalFileOf } from '../../domain/journal-file';
import type { JournalRecord } from '../../domain/record';
import type { Journal } from '../../storage/journal';
import { addRecord, removeRecord } from '../../storage/records';
import { type Days, readOut } from '../../storage/transfer/read-out';
import { bodies } from './support/bodies';
import { day, today } from './support/entries';
import { makeFullJournal } from './support/full-journal';
import { freshName, newJournal, newWorld, opening, valueOf } from './support/journals';
import { rowsIn } from './support/raw';

const madeAt = '2026-05-14T20:41:07.312Z' as Instant;

/** Everything in a journal as the text of a file. */
async function textOf(journal: Journal, days: Days | null = null): Promise<string> {
  let text = '';
  const writer = journalText(madeAt, (piece) => (text += piece));
  const wanted = kindsInFile.map((kind) => ({ kind, days }));
  valueOf(
    await readOut(journal, wanted, days === null, {
      ...writer,
      begins: () => undefined,
      read: () => true,
    }),
  );
  writer.end();
  return text;
}

test('a journal with everything in it is read out as the file that its rows make', async () => {
  const name = freshName();
  await makeFullJournal(name);
  const journal = valueOf(await opening(name, newWorld()));
  const rows = (await rowsIn(name, 'records')) as unknown as JournalRecord[];
  const earlier = (await rowsIn(name, 'versions')) as unknown as EarlierVersion[];
  const whole = rows.map(
    (row) => ('body' in row ? row : Object.assign({ body: null }, row)) as JournalRecord,
  );
  expect(JSON.parse(await textOf(journal))).toEqual(journalFileOf(whole, earlier, madeAt));
});

test('rows of the very same instant are each read once, however many', async () => {
  const { journal } = await newJournal();
  for (let count = 0; count < 520; count += 1) {
    valueOf(await addRecord(journal, 'question', today, bodies.question));
  }
  const { questions } = JSON.parse(await textOf(journal));
  expect(questions).toHaveLength(520);
  expect(new Set(questions.map(({ id }: { id: string }) => id)).size).toBe(520);
});

test('some days give what is kept on them and nothing else', async () => {
  const { journal } = await newJournal();
  const add = async (on: string) =>
    valueOf(await addRecord(journal, 'check-in', day(on), bodies['check-in'])).id;
  await add('2026-05-09');
  const first = await add('2026-05-10');
  const last = await add('2026-05-12');
  await add('2026-05-13');
  await removeRecord(journal, await add('2026-05-11'));
  const file = JSON.parse(
    await textOf(journal, { from: day('2026-05-10'), to: day('2026-05-12') }),
  );
  expect(file.checkIns.map(({ id }: { id: string }) => id)).toEqual([first, last]);
  expect(file.removed).toEqual([]);
});

test('stops after a page when it is told to', async () => {
  const { journal } = await newJournal();
  for (let count = 0; count < 300; count += 1) {
    valueOf(await addRecord(journal, 'question', today, bodies.question));
  }
  let pages = 0;
  const stopped = await readOut(journal, [{ kind: 'question', days: null }], false, {
    begins: () => undefined,
    kept: () => undefined,
    rest: () => undefined,
    read: () => {
      pages += 1;
      return false;
    },
  });
  expect([valueOf(stopped), pages]).toEqual([false, 1]);
});

test('what is kept meanwhile is not in it, and is kept', async () => {
  const { journal } = await newJournal();
  for (let count = 0; count < 300; count += 1) {
    valueOf(await addRecord(journal, 'question', today, bodies.question));
  }
  let read = 0;
  const reading = readOut(journal, [{ kind: 'question', days: null }], false, {
    begins: () => undefined,
    kept: (_kind, records) => {
      read += records.length;
    },
    rest: () => undefined,
    read: () => true,
  });
  const kept = addRecord(journal, 'question', today, bodies.question);
  expect(valueOf(await reading)).toBe(true);
  expect(read).toBe(300);
  expect((await kept).ok).toBe(true);
});
