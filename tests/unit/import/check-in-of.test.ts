import { expect, test } from 'vitest';
import { bodyOf, stampOfFound } from '../../../domain/import/check-in-of';
import type { Harvest, Program } from '../../../domain/import/harvest';
import { addHarvest, type Gathered, onceEach } from '../../../domain/import/merge-harvests';
import { moodKey, moodsIn, startingValues } from '../../../domain/import/moods';
import { harvestOf, importSample } from '../../support/import-samples';

test('words of the person start with no value, moods that have an order with what is proposed', () => {
  const words = moodsIn([harvestOf('daylio-8.csv')]);
  expect([...startingValues(words).values()]).toEqual([null, null, null]);
  const ordered = startingValues(moodsIn([harvestOf('daylio-backup.json')]));
  expect([...ordered]).toEqual([
    ['daylio light', 9],
    ['daylio meh', 5],
    ['daylio gone', 1],
  ]);
});

test('an entry becomes a check-in with its words, and under them its mood and activities', () => {
  const [found] = harvestOf('daylio-8.csv').found;
  if (!found) throw new Error('There is no entry');
  const body = bodyOf('daylio', found, new Map([[moodKey('daylio', 'rad'), 8]]));
  expect(body).toEqual({
    connectedness: null,
    purpose: null,
    wellbeing: 8,
    prompt: null,
    reflection:
      'A title\n\nSat by the canal.\nWarm light, and Ines sang.\n\nrad · walk · friends · film/tv',
    hard: false,
    practice: null,
    source: { program: 'daylio', id: '2022-05-14 22:10 1' },
  });
  expect(stampOfFound(found)).toBe('001652562600000-00000-00000000');
});

/** What several files of one program give together. */
function together(...harvests: Harvest[]) {
  const all = new Map<Program, Gathered>();
  for (const harvest of harvests) addHarvest(all, harvest);
  const [one] = [...all.values()];
  if (!one) throw new Error('There is nothing');
  return { found: onceEach(one), left: one.left };
}

test('the same entry in two files comes in once; two notes of one name both do', () => {
  const { found, left } = together(harvestOf('daylio-8.csv'), harvestOf('daylio-8.csv'));
  expect(found).toMatchObject(harvestOf('daylio-8.csv').found);
  expect(left.get('twice')?.count).toBe(3);
  const work = harvestOf('work/2024-05-02.md', 'At work');
  const home = harvestOf('home/2024-05-02.md', 'At home');
  const keys = together(work, home, home).found.map(({ key }) => key);
  expect(keys).toEqual(['2024-05-02.md 1', '2024-05-02.md 1 ~2']);
});

test('the same words twice in one file are two entries, also beside another file of the same', () => {
  const entry = { date: '2024-01-01', time: '10:00', title: 'Tea', body: '' };
  const harvest = () => harvestOf('a.json', JSON.stringify([entry, entry]));
  expect(together(harvest()).found).toHaveLength(2);
  expect(together(harvest(), harvest()).found).toHaveLength(2);
});

test('an entry of Daylio in its table and its backup comes in once, whatever the offset', () => {
  const backup = (offset: number) =>
    harvestOf(
      'backup.json',
      JSON.stringify({
        dayEntries: [
          {
            id: 1,
            datetime: Date.UTC(2024, 4, 2, 12),
            timeZoneOffset: offset,
            mood: 1,
            tags: [7],
            note: 'Beans',
          },
          {
            id: 2,
            datetime: Date.UTC(2024, 4, 2, 12),
            timeZoneOffset: offset,
            mood: 1,
            tags: [],
            note: 'Peas',
          },
        ],
        tags: [{ id: 7, name: 'garden' }],
      }),
    );
  const head = 'full_date,date,weekday,time,mood,activities,scales,note_title,note';
  const table = harvestOf('a.csv', `${head}\n2024-05-02,,,21:00,rad,garden,Sleep: 8/10,,Beans`);
  const { found, left } = together(table, backup(9 * 3_600_000));
  expect(found.map(({ text }) => text)).toEqual(['Beans', 'Peas']);
  expect(left.get('twice')?.count).toBe(1);
});

test('text that is no text any more is mended', () => {
  const lone = JSON.stringify([{ date: '2024-01-01', time: '10:00', title: 'a\ud800b', body: '' }]);
  expect(harvestOf('a.json', lone).found[0]?.text).toBe('a\ufffdb');
  expect(importSample('jrnl.json')).toContain('entries');
});
