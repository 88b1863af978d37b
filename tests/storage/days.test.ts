import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CheckInEntry } from '../../domain/check-in';
import { type Day, dayAfter } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { scales, scaleValueFrom } from '../../domain/scale';
import { keepCheckIn } from '../../storage/check-ins';
import { daySummaries, daySummariesBetween, rebuildDays } from '../../storage/days';
import { discardDraft } from '../../storage/day-drafts';
import type { Journal } from '../../storage/journal';
import {
  addRecord,
  changeRecord,
  newVisit,
  putBackRecord,
  recordsOf,
  removeRecord,
} from '../../storage/records';
import { liveOn } from './support/live';
import { bodies } from './support/bodies';
import { recomputed } from './support/summed-days';
import { draftOf, today } from './support/entries';
import { newJournal, valueOf, type TestWorld } from './support/journals';
import { rowsIn } from './support/raw';

const anyDay = fc.integer({ min: 0, max: 3 }).map((ago) => dayAfter(today, -ago));
const anyValue = fc.option(fc.integer({ min: 0, max: 10 }), { nil: null });
const anyEntry = fc
  .record({ connectedness: anyValue, purpose: anyValue, wellbeing: anyValue, hard: fc.boolean() })
  .map(({ hard, ...values }): Partial<CheckInEntry> => {
    const [connectedness, purpose, wellbeing] = scales.map((scale) => {
      const value = values[scale];
      return value === null ? null : scaleValueFrom(value);
    });
    return {
      connectedness: connectedness ?? null,
      purpose: purpose ?? null,
      wellbeing: wellbeing ?? null,
      hard,
    };
  });

type Act =
  | { act: 'keep'; entry: Partial<CheckInEntry>; day: Day }
  | { act: 'add'; entry: Partial<CheckInEntry>; day: Day }
  | { act: 'start fresh'; entry: Partial<CheckInEntry>; day: Day }
  | { act: 'change'; which: number; entry: Partial<CheckInEntry> }
  | { act: 'move'; which: number; day: Day }
  | { act: 'remove'; which: number }
  | { act: 'put back'; which: number }
  | { act: 'wait and tidy' };

const which = fc.nat({ max: 9 });
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    act: fc.constantFrom('keep' as const, 'add' as const, 'start fresh' as const),
    entry: anyEntry,
    day: anyDay,
  }),
  fc.record({ act: fc.constant('change' as const), which, entry: anyEntry }),
  fc.record({ act: fc.constant('move' as const), which, day: anyDay }),
  fc.record({ act: fc.constantFrom('remove' as const, 'put back' as const), which }),
  fc.constant({ act: 'wait and tidy' as const }),
);

/** Does one thing to a journal; what cannot be done to a record as it is leaves it so. */
async function perform(journal: Journal, world: TestWorld, ids: string[], act: Act): Promise<void> {
  const body = (entry: Partial<CheckInEntry>) => ({
    ...bodies['check-in'],
    ...draftOf(entry).body,
  });
  world.clock += 1000;
  if (act.act === 'keep') {
    ids.push(valueOf(await keepCheckIn(journal, draftOf(act.entry, act.day))).id);
  } else if (act.act === 'add') {
    ids.push(valueOf(await addRecord(journal, 'check-in', act.day, body(act.entry))).id);
  } else if (act.act === 'start fresh') {
    const settled = valueOf(await discardDraft(journal, draftOf(act.entry, act.day)));
    if (settled) ids.push(settled.id);
  } else if (act.act === 'wait and tidy') {
    await liveOn(journal, world, 31);
  } else {
    const id = ids[act.which % ids.length];
    if (id === undefined) return;
    if (act.act === 'remove') await removeRecord(journal, id);
    else if (act.act === 'put back') await putBackRecord(journal, id);
    else {
      const change = act.act === 'move' ? { day: act.day } : { body: body(act.entry) };
      await changeRecord(journal, 'check-in', id, change, newVisit());
    }
  }
}

describe('the summaries of days', () => {
  test('equal what the check-ins say, after whatever was done, and again when rebuilt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAct, { minLength: 1, maxLength: 14 }), async (acts) => {
        const { journal, world } = await newJournal();
        const ids: string[] = [];
        for (const act of acts) {
          await perform(journal, world, ids, act);
          expect(await daySummaries(journal)).toEqual(await recomputed(journal));
        }
        const before = await daySummaries(journal);
        expect(valueOf(await rebuildDays(journal))).toBe(before.length);
        expect(await daySummaries(journal)).toEqual(before);
      }),
      { numRuns: 25 },
    );
  });

  test('are there with the record or not at all', async () => {
    const { journal, world, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ wellbeing: 4 })));
    world.newId = () => {
      throw new Error('no more ids');
    };
    const taken = draftOf({ wellbeing: 9 });
    const [row] = (await recordsOf(journal, 'check-in')) as [CheckIn];
    expect((await keepCheckIn(journal, { ...taken, id: row.id })).ok).toBe(false);
    expect(await rowsIn(name, 'days')).toEqual([
      {
        day: today,
        checkIns: 1,
        connectedness: null,
        purpose: null,
        wellbeing: 4,
        hard: false,
      },
    ]);
  });

  test('of a span of days come in order, both ends included', async () => {
    const { journal } = await newJournal();
    const days = [0, -1, -2, -3].map((ago) => dayAfter(today, ago));
    for (const day of days) valueOf(await keepCheckIn(journal, draftOf({ purpose: 3 }, day)));
    const between = await daySummariesBetween(journal, dayAfter(today, -2), dayAfter(today, -1));
    expect(between.map(({ day }) => day)).toEqual([dayAfter(today, -2), dayAfter(today, -1)]);
  });

  test('are left alone by records of other kinds', async () => {
    const { journal } = await newJournal();
    valueOf(await addRecord(journal, 'experience', today, bodies.experience));
    expect(await daySummaries(journal)).toEqual([]);
  });
});
