import { expect, test } from 'vitest';
import { bodyOf, stampOfFound } from '../../../domain/import/check-in-of';
import { onceEach } from '../../../domain/import/merge-harvests';
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

test('the same entry in two files comes in once; two notes of one name both do', () => {
  const daylio = harvestOf('daylio-8.csv');
  expect(onceEach({ ...daylio, found: [...daylio.found, ...daylio.found] })).toEqual(daylio.found);
  expect(daylio.left.get('twice')?.count).toBe(3);
  const work = harvestOf('work/2024-05-02.md', 'At work');
  const home = harvestOf('home/2024-05-02.md', 'At home');
  const keys = onceEach({ ...work, found: [...work.found, ...home.found, ...home.found] }).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(['2024-05-02.md 1', '2024-05-02.md 1 ~2']);
});

test('text that is no text any more is mended', () => {
  const lone = JSON.stringify([{ date: '2024-01-01', time: '10:00', title: 'a\ud800b', body: '' }]);
  expect(harvestOf('a.json', lone).found[0]?.text).toBe('a\ufffdb');
  expect(importSample('jrnl.json')).toContain('entries');
});
