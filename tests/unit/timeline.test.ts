import { describe, expect, test } from 'vitest';
import { timeline } from '../../components/history/timeline';
import type { Day, Instant } from '../../domain/day';
import { blankEntry, checkInFrom } from '../../domain/check-in';
import type { CheckIn } from '../../domain/record';
import { noStamp } from '../../domain/stamp';
import { experienceOn } from '../support/rows';

function checkIn(day: string, time: string, id = `${day} ${time}`): CheckIn {
  return {
    id,
    kind: 'check-in',
    day: day as Day,
    at: `${day}T${time}:00.000Z` as Instant,
    zone: 'UTC',
    v: 1,
    stamp: noStamp,
    removed: null,
    body: checkInFrom(blankEntry),
  };
}

const none = { edited: new Map(), removed: new Map(), experiences: [], insights: [] };

function shown(parts: Partial<Parameters<typeof timeline>[0]>) {
  return timeline({ checkIns: [], ...none, ...parts }).map(({ month, items }) => [
    month,
    ...items.map(({ what, record, first }) => `${first ? '' : '+ '}${what} ${record.id}`),
  ]);
}

describe('the timeline of History', () => {
  test('puts the newest day first, by month, and counts the first of each day', () => {
    const checkIns = [
      checkIn('2026-05-02', '08:00'),
      checkIn('2026-04-30', '21:00'),
      checkIn('2026-05-02', '20:00'),
    ];
    expect(shown({ checkIns })).toEqual([
      ['2026-05', 'check-in 2026-05-02 20:00', '+ check-in 2026-05-02 08:00'],
      ['2026-04', 'check-in 2026-04-30 21:00'],
    ]);
  });

  test('stands an experience at the foot of its day', () => {
    const experiences = [experienceOn('2026-05-02', 'third')];
    expect(shown({ checkIns: [checkIn('2026-05-02', '08:00', 'words')], experiences })).toEqual([
      ['2026-05', 'check-in words', '+ experience third'],
    ]);
  });

  test('keeps a line where a check-in was removed, until it is back', () => {
    const gone = checkIn('2026-05-02', '08:00', 'words');
    const removed = new Map([['words', gone]]);
    expect(shown({ removed })).toEqual([['2026-05', 'removed words']]);
    expect(shown({ removed, checkIns: [gone] })).toEqual([['2026-05', 'check-in words']]);
  });

  test('keeps what is being changed in its place, wherever another page has moved it', () => {
    const before = checkIn('2026-05-02', '08:00', 'words');
    const moved = { ...before, day: '2026-03-01' as Day };
    const edited = new Map([['words', before]]);
    expect(shown({ edited, checkIns: [moved] })).toEqual([['2026-05', 'check-in words']]);
    expect(shown({ edited })).toEqual([['2026-05', 'check-in words']]);
  });

  test('is empty where nothing is', () => {
    expect(shown({})).toEqual([]);
  });
});
