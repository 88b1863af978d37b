import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayAfter, instantFrom } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { noStamp } from '../../domain/stamp';
import { whenRecordsChange } from '../../storage/changes';
import { checkInsAfter, checkInsBefore, keepCheckIn, type Place } from '../../storage/check-ins';
import { daysReached, mendDays } from '../../storage/days';
import { newVisit, changeRecord, recordsWith, removeRecord } from '../../storage/records';
import { bodies } from './support/bodies';
import { draftOf, today } from './support/entries';
import { newJournal, opening, freshName, newWorld, valueOf } from './support/journals';
import { firstTables, plant } from './support/raw';

const anyRows = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: 4 }).map((ago) => dayAfter(today, -ago)),
    // Few instants, as a file of another program may have: many rows stand at the very same one.
    at: fc.integer({ min: 0, max: 2 }).map((hour) => instantFrom(hour * 3_600_000)),
    removed: fc.boolean(),
  }),
  { maxLength: 60 },
);

function rowsFrom(rows: readonly { day: Day; at: CheckIn['at']; removed: boolean }[]) {
  return rows.map(({ removed, ...place }, index) => ({
    ...{ id: `row-${String(index).padStart(3, '0')}`, kind: 'check-in', zone: 'UTC', v: 1 },
    ...{ ...place, stamp: noStamp, removed: removed ? noStamp : null, body: bodies['check-in'] },
  }));
}

/** What a journal knows of its device from its first opening on. */
const device = [
  { key: 'journal', value: 'planted' },
  { key: 'stamps', value: { device: '3fa9c1d2', last: noStamp } },
];

async function planted(rows: ReturnType<typeof rowsFrom>) {
  const name = freshName();
  await plant(name, 20, firstTables, { records: rows, device });
  return valueOf(await opening(name, newWorld()));
}

const inOrder = (one: Place, other: Place) =>
  [one.day, one.at, one.id].join() < [other.day, other.at, other.id].join() ? 1 : -1;

describe('pages of check-ins', () => {
  test('lead through all of them, back and on again, whatever stands at the same instant', async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, fc.integer({ min: 1, max: 9 }), async (drawn, size) => {
        const rows = rowsFrom(drawn);
        const journal = await planted(rows);
        const wanted = rows.filter(({ removed }) => removed === null).toSorted(inOrder);
        const back: CheckIn[] = [];
        for (let page: CheckIn[] = []; ; back.push(...page)) {
          page = await checkInsBefore(journal, back.at(-1) ?? null, size);
          if (page.length === 0) break;
        }
        expect(back.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
        const last = back.at(-1);
        if (!last) return;
        const on: CheckIn[] = [last];
        for (let page: CheckIn[] = []; ; on.push(...page)) {
          page = await checkInsAfter(journal, on.at(-1) ?? last, size);
          if (page.length === 0) break;
        }
        expect(on.toReversed()).toEqual(back);
      }),
      { numRuns: 12 },
    );
  });

  test('begin at any place, whether or not something stands there', async () => {
    const journal = await planted(rowsFrom([{ day: today, at: instantFrom(0), removed: false }]));
    const far = (day: string): Place => ({ day: day as Day, at: '\uffff' as Place['at'], id: '' });
    expect(await checkInsBefore(journal, far('2026-05-13'), 5)).toEqual([]);
    expect(await checkInsBefore(journal, far('2026-05-31'), 5)).toHaveLength(1);
    expect(await checkInsAfter(journal, far('0000-01-01'), 5)).toHaveLength(1);
    expect(await checkInsAfter(journal, far('2026-05-14'), 5)).toEqual([]);
  });
});

test('records come by their ids, in that order, and null for what never was', async () => {
  const { journal } = await newJournal();
  const one = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'One' })));
  const other = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'Other' })));
  const found = await recordsWith(journal, [other.id, 'nobody', one.id]);
  expect(found.map((record) => record?.id ?? null)).toEqual([other.id, null, one.id]);
});

test('the reach of the days is known once there are any', async () => {
  const { journal } = await newJournal();
  expect(await daysReached(journal)).toBeNull();
  await keepCheckIn(journal, draftOf({ wellbeing: 5 }));
  await keepCheckIn(journal, draftOf({ wellbeing: 5 }, dayAfter(today, -700)));
  expect(await daysReached(journal)).toEqual({ first: '2024-06-13', last: '2026-05-14' });
});

test('every write tells which records it was, until one stops listening', async () => {
  const { journal } = await newJournal();
  const heard: (string[] | null)[] = [];
  const stop = whenRecordsChange(journal, (ids) => heard.push(ids));
  const { id } = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'One' })));
  const day = dayAfter(today, -1);
  valueOf(await changeRecord(journal, 'check-in', id, { day }, newVisit()));
  valueOf(await removeRecord(journal, id));
  expect(heard).toEqual([[id], [id], [id]]);
  stop();
  valueOf(await keepCheckIn(journal, draftOf({ reflection: 'Two' })));
  expect(heard).toHaveLength(3);
});

test('a write of the days alone is no change of a record', async () => {
  const journal = await planted(rowsFrom([{ day: today, at: instantFrom(0), removed: false }]));
  const heard: (string[] | null)[] = [];
  const stop = whenRecordsChange(journal, (ids) => heard.push(ids));
  valueOf(await mendDays(journal));
  expect(heard).toEqual([]);
  stop();
});
