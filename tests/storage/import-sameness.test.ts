import { describe, expect, test } from 'vitest';
import type { Program } from '../../domain/import/harvest';
import type { Journal } from '../../storage/journal';
import { checkInsBefore } from '../../storage/check-ins';
import { changeRecord, newVisit, removeRecord } from '../../storage/records';
import { addBatch } from '../../storage/transfer/import/batches';
import { type Plan, planFor, recordsFor } from '../../storage/transfer/import/plan';
import { readFiles } from '../../storage/transfer/import/read-files';
import { newJournal, valueOf } from './support/journals';

type Entry = [date: string, time: string, title: string];

function diary(...entries: Entry[]): File {
  const told = entries.map(([date, time, title]) => ({ date, time, title, body: '' }));
  return new File([JSON.stringify({ tags: {}, entries: told })], 'diary.json');
}

const work = () =>
  diary(['2024-05-02', '09:00', 'Desk by the window.'], ['2024-05-03', '09:00', 'Wrote the plan.']);
const home = () =>
  diary(['2024-05-02', '09:00', 'Beans are up.'], ['2024-05-03', '21:40', 'Rain.']);

async function planOf(journal: Journal, files: File[], zone = 'Europe/London'): Promise<Plan> {
  const { harvests } = await readFiles(files, { zone, endOfDay: 4 });
  return planFor(journal, harvests);
}

async function bring(journal: Journal, files: File[], program: Program = 'jrnl'): Promise<number> {
  const records = await recordsFor(await planOf(journal, files), new Map());
  return valueOf(await addBatch(journal, records, [program])).came;
}

/** Changes the newest check-in to other words, and removes the one before it. */
async function changeAndRemove(journal: Journal): Promise<void> {
  const [first, second] = await checkInsBefore(journal, null, 100);
  if (!first || !second) throw new Error('They are not there');
  const body = { ...first.body, reflection: 'Other words altogether' };
  valueOf(await changeRecord(journal, 'check-in', first.id, { body }, newVisit()));
  valueOf(await removeRecord(journal, second.id));
}

describe('two diaries of one program', () => {
  test.each([
    ['one after the other', [[work()], [home()]]],
    ['the other way round', [[home()], [work()]]],
    ['together', [[work(), home()]]],
  ])('both come in, %s', async (_, choices) => {
    const { journal } = await newJournal();
    for (const files of choices) await bring(journal, files);
    const kept = await checkInsBefore(journal, null, 100);
    expect(kept.map(({ body }) => body.reflection).toSorted()).toEqual([
      'Beans are up.',
      'Desk by the window.',
      'Rain.',
      'Wrote the plan.',
    ]);
    expect(await planOf(journal, [home()])).toMatchObject({ coming: [], here: 2 });
    expect(await planOf(journal, [work()], 'Asia/Tokyo')).toMatchObject({ coming: [], here: 2 });
  });

  test('what was changed stays so, and what was removed stays removed', async () => {
    const { journal } = await newJournal();
    await bring(journal, [work()]);
    await changeAndRemove(journal);
    expect(await planOf(journal, [work()])).toMatchObject({ coming: [], here: 1, removed: 1 });
    expect((await planOf(journal, [home()])).coming).toHaveLength(2);
  });
});

/** The ids that entries got before their words were part of them, by the key that they had. */
const before: ReadonlyMap<string, string> = new Map([
  ['2024-05-02 09:00 1', '528af694-5f18-8a56-8ccf-4aca80f9d4a4'],
  ['2024-05-03 09:00 1', '2afc44a9-1ad2-8b1f-8701-2c2c02801859'],
]);

/** A journal into which a diary was brought by an Afterglow that knew entries by day, time and ordinal. */
async function olderJournal(): Promise<Journal> {
  const { journal } = await newJournal();
  const records = await recordsFor(await planOf(journal, [work()]), new Map());
  const older = records.map((one) => ({
    ...one,
    id: before.get(one.body.source?.id ?? '') ?? 'none',
  }));
  expect(valueOf(await addBatch(journal, older, ['jrnl'])).came).toBe(2);
  return journal;
}

describe('what came in under the ids of before', () => {
  test('is here already', async () => {
    const journal = await olderJournal();
    expect(await planOf(journal, [work()])).toMatchObject({ coming: [], here: 2, removed: 0 });
    expect(await planOf(journal, [work()], 'Asia/Tokyo')).toMatchObject({ coming: [], here: 2 });
  });

  test('does not keep out what is of the same minute and says something else', async () => {
    const journal = await olderJournal();
    const { coming } = await planOf(journal, [home()]);
    expect(coming.map(({ found }) => found.text)).toEqual(['Beans are up.', 'Rain.']);
  });

  test('stays as it was changed, and removed where it was removed', async () => {
    const journal = await olderJournal();
    await changeAndRemove(journal);
    expect(await planOf(journal, [work()])).toMatchObject({ coming: [], here: 1, removed: 1 });
  });
});

test('an entry of Daylio that came in from its table is here when its backup comes, whatever the offset', async () => {
  const { journal } = await newJournal();
  const head = 'full_date,date,weekday,time,mood,activities,scales,note_title,note';
  const rows = [
    '2024-05-02,,,23:30,rad,garden | tea,Sleep: 8/10,,Beans',
    '2024-05-02,,,0:30,meh,,,,Awake',
  ];
  const table = new File([[head, ...rows].join('\n')], 'a.csv');
  expect(await bring(journal, [table], 'daylio')).toBe(2);
  const timeZoneOffset = 14 * 3_600_000;
  const entry = (id: number, wall: number, mood: number, note: string, tags: number[]) => ({
    id,
    datetime: wall - timeZoneOffset,
    timeZoneOffset,
    mood,
    note,
    tags,
  });
  const backup = JSON.stringify({
    dayEntries: [
      entry(1, Date.UTC(2024, 4, 2, 23, 30), 1, 'Beans', [8, 7]),
      entry(2, Date.UTC(2024, 4, 2, 0, 30), 3, 'Awake', []),
      entry(3, Date.UTC(2024, 4, 2, 23, 30), 1, 'Peas', []),
    ],
    tags: [
      { id: 7, name: 'garden' },
      { id: 8, name: 'tea' },
    ],
  });
  const plan = await planOf(journal, [new File([backup], 'backup.json')]);
  expect(plan.here).toBe(2);
  expect(plan.coming.map(({ found }) => found.text)).toEqual(['Peas']);
});
