import { describe, expect, test } from 'vitest';
import { type BackupFacts, isBackupDue, noBackup } from '../../domain/backup';
import type { Day, Instant } from '../../domain/day';
import { workFactorFor } from '../../domain/sealing';

const facts: BackupFacts = {
  state: noBackup,
  first: '2026-01-01' as Day,
  today: '2026-05-14' as Day,
  zone: 'Europe/London',
  hard: false,
};

const savedOn = (day: string) => ({ at: `${day}T12:00:00.000Z` as Instant, name: 'x.age' });

describe('the last backup', () => {
  test.each<[string, Partial<BackupFacts>, boolean]>([
    ['none, and a month of words', {}, true],
    ['none, and nothing kept', { first: null }, false],
    ['none, and a week of words', { first: '2026-05-07' as Day }, false],
    ['a hard day', { hard: true }, false],
    ['one of yesterday', { state: { ...noBackup, saved: savedOn('2026-05-13') } }, false],
    ['one of thirty days ago', { state: { ...noBackup, saved: savedOn('2026-04-14') } }, false],
    ['one of thirty-one days ago', { state: { ...noBackup, saved: savedOn('2026-04-13') } }, true],
    [
      'an old one, waved aside last week',
      {
        state: {
          ...noBackup,
          saved: savedOn('2026-01-13'),
          dismissed: '2026-05-07T09:00:00.000Z' as Instant,
        },
      },
      false,
    ],
    [
      'an old one, waved aside long ago',
      { state: { ...noBackup, dismissed: '2026-03-07T09:00:00.000Z' as Instant } },
      true,
    ],
    ['never to be mentioned', { state: { ...noBackup, mention: 'never' } }, false],
    [
      'one of last week, to be mentioned each week',
      { state: { ...noBackup, mention: 'week', saved: savedOn('2026-05-06') } },
      true,
    ],
  ])('%s', (_name, change, due) => {
    expect(isBackupDue({ ...facts, ...change })).toBe(due);
  });
});

test.each([
  ['a machine that takes a sixteenth of a second', 14, 62, 18],
  ['one twice as slow', 14, 125, 17],
  ['a slow telephone', 14, 900, 16],
  ['one faster than any', 14, 0, 18],
])('the work of a second: %s', (_name, tried, milliseconds, work) => {
  expect(workFactorFor(tried, milliseconds)).toBe(work);
});
