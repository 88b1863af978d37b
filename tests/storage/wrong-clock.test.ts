import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantFrom } from '../../domain/day';
import { stampMilliseconds } from '../../domain/stamp';
import { keepCheckIn } from '../../storage/check-ins';
import { changeDeviceValue, deviceValue } from '../../storage/device';
import type { Journal } from '../../storage/journal';
import {
  addRecord,
  changeRecord,
  newVisit,
  removedRecords,
  removeRecord,
} from '../../storage/records';
import { tidy } from '../../storage/tidy';
import { bringIn } from '../../storage/transfer/bring-in';
import { addBatch, batchesOf } from '../../storage/transfer/import/batches';
import { copiesBefore } from '../../storage/transfer/way-back';
import { recordsWithVersions } from '../../storage/versions';
import { allIn } from './support/all-in';
import { bodies } from './support/bodies';
import { day, draftOf, today } from './support/entries';
import { evening, newJournal, type TestWorld, valueOf } from './support/journals';
import { live, liveOn, look } from './support/live';
import { rowsIn } from './support/raw';

const oneDay = 86_400_000;
const years = 365 * oneDay;

/** A journal in which something lies of each thing that goes by itself: removed, changed, brought in. */
async function withAllThatGoes() {
  const { journal, world } = await newJournal();
  await look(journal);
  const letter = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
  const prompt = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
  valueOf(await changeRecord(journal, 'prompt', prompt.id, { day: day('2026-05-01') }, newVisit()));
  valueOf(await removeRecord(journal, letter.id));
  const from = await newJournal();
  valueOf(await keepCheckIn(from.journal, draftOf({ reflection: 'from elsewhere' })));
  valueOf(await bringIn(journal, await allIn(from.name), 'merge'));
  valueOf(await addBatch(journal, [], ['jrnl']));
  return { journal, world, letter: letter.id };
}

async function whatIsThere(journal: Journal) {
  return {
    removed: (await removedRecords(journal)).length,
    earlier: (await recordsWithVersions(journal)).length,
    ways: (await copiesBefore(journal)).length,
    batches: (await batchesOf(journal)).length,
  };
}

const all = { removed: 1, earlier: 1, ways: 1, batches: 1 };

describe('a clock that is wrong', () => {
  test.each([
    ['a month', 31 * oneDay],
    ['two months', 62 * oneDay],
    ['years', 17 * years],
    ['a day beyond any calendar', 8000 * years],
  ])('and jumps ahead by %s clears nothing at that look, nor at the next', async (_, jump) => {
    const { journal, world } = await withAllThatGoes();
    world.clock += jump;
    await look(journal);
    expect(await whatIsThere(journal)).toEqual(all);
    world.clock += oneDay;
    await look(journal);
    expect(await whatIsThere(journal)).toEqual(all);
    world.clock = evening + oneDay;
    await look(journal);
    expect(await whatIsThere(journal)).toEqual(all);
  });

  test('and is set back clears nothing, and what was put aside goes after its days all the same', async () => {
    const { journal, world } = await withAllThatGoes();
    world.clock -= 20 * years;
    await look(journal);
    expect(await whatIsThere(journal)).toEqual(all);
    await live(journal, world, 35);
    expect(await whatIsThere(journal)).toEqual({
      removed: 0,
      earlier: 0,
      ways: 0,
      batches: 0,
    });
  });

  test(
    'walks as it likes: nothing goes before it had thirty days on which one looked',
    { timeout: 120_000 },
    async () => {
      const anyStep = fc.oneof(
        { weight: 4, arbitrary: fc.constant(1) },
        fc.integer({ min: 2, max: 60 }),
        fc.integer({ min: -9000, max: 9000 }),
      );
      await fc.assert(
        fc.asyncProperty(fc.array(anyStep, { maxLength: 29 }), async (steps) => {
          const { journal, world } = await newJournal();
          valueOf(await tidy(journal));
          const { id } = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
          valueOf(await removeRecord(journal, id));
          for (const days of steps) {
            world.clock = Math.max(world.clock + days * oneDay, 0);
            valueOf(await tidy(journal));
          }
          expect(await removedRecords(journal)).toHaveLength(1);
          // And in the end it goes, once the clock runs: its second day mends what the first could not believe.
          expect((await live(journal, world, 2)) + (await liveOn(journal, world, 33))).toBe(1);
        }),
        { numRuns: 20 },
      );
    },
  );

  test('does not keep from coming back what a file brings: words removed long ago by that clock', async () => {
    const from = await newJournal();
    const { id } = valueOf(await addRecord(from.journal, 'letter', today, bodies.letter));
    valueOf(await removeRecord(from.journal, id));
    const to = await newJournal();
    await live(to.journal, to.world, 3);
    to.world.clock += 17 * years;
    valueOf(await bringIn(to.journal, await allIn(from.name), 'merge'));
    expect(await removedRecords(to.journal)).toHaveLength(1);
  });
});

describe('a date that lies ahead of the clock', () => {
  /** A clock that was seventeen years ahead while something was done. */
  async function ahead(journal: Journal, world: TestWorld, act: () => Promise<void>) {
    await look(journal);
    world.clock += 17 * years;
    await act();
    await look(journal);
    world.clock = evening + oneDay;
    await look(journal);
  }

  test('is brought back: of a removal, an earlier version, a way back and an import', async () => {
    const { journal, world, name } = await newJournal();
    const prompt = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
    const letter = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
    const from = await newJournal();
    valueOf(await keepCheckIn(from.journal, draftOf({ reflection: 'from elsewhere' })));
    const stamps: string[] = [];
    await ahead(journal, world, async () => {
      await changeRecord(journal, 'prompt', prompt.id, { day: day('2026-05-01') }, newVisit());
      stamps.push(valueOf(await removeRecord(journal, letter.id)).stamp);
      valueOf(await bringIn(journal, await allIn(from.name), 'merge'));
      valueOf(await addBatch(journal, [], ['jrnl']));
    });
    const [removed] = await removedRecords(journal);
    expect(removed && stampMilliseconds(removed.removed)).toBe(world.clock);
    expect([removed?.stamp]).toEqual(stamps);
    expect(await rowsIn(name, 'versions')).toMatchObject([{ kept: instantFrom(world.clock) }]);
    expect(await copiesBefore(journal)).toMatchObject([{ madeAt: instantFrom(world.clock) }]);
    expect(await batchesOf(journal)).toMatchObject([{ at: instantFrom(world.clock) }]);
    await live(journal, world, 31);
    expect(await removedRecords(journal)).toEqual([]);
    expect(await rowsIn(name, 'versions')).toEqual([]);
    expect(await copiesBefore(journal)).toEqual([]);
    expect(await batchesOf(journal)).toEqual([]);
  });

  test('is not given to what is removed after the clock is right again, though stamps run on', async () => {
    const { journal, world } = await newJournal();
    const first = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
    await ahead(journal, world, async () => {
      await changeRecord(journal, 'letter', first.id, { day: day('2026-05-01') }, newVisit());
    });
    const removed = valueOf(await removeRecord(journal, first.id));
    expect(stampMilliseconds(removed.stamp)).toBeGreaterThan(world.clock + 16 * years);
    expect(removed.removed && stampMilliseconds(removed.removed)).toBe(world.clock);
  });

  test('is brought back in what the device remembers of prompts, check-ins and backups', async () => {
    const { journal, world } = await newJournal();
    await ahead(journal, world, async () => {
      const at = instantFrom(world.clock);
      const then = day('2043-05-10');
      valueOf(await changeDeviceValue(journal, 'asked', () => ({ one: then, two: today })));
      valueOf(await changeDeviceValue(journal, 'written', () => ({ day: then, at })));
      const saved = { at, name: 'afterglow.age' };
      valueOf(
        await changeDeviceValue(journal, 'backup', () => ({
          saved,
          mention: 'month',
          dismissed: at,
        })),
      );
    });
    const at = instantFrom(world.clock);
    const latest = day('2026-05-16');
    expect(await deviceValue(journal, 'asked')).toEqual({ one: latest, two: today });
    expect(await deviceValue(journal, 'written')).toEqual({ day: latest, at });
    expect(await deviceValue(journal, 'backup')).toEqual({
      saved: { at, name: 'afterglow.age' },
      mention: 'month',
      dismissed: at,
    });
  });

  test('stays while the clock itself cannot be believed', async () => {
    const { journal, world, letter } = await withAllThatGoes();
    world.clock -= 20 * years;
    await look(journal);
    const [removed] = await removedRecords(journal);
    expect(removed?.id).toBe(letter);
    expect(removed && stampMilliseconds(removed.removed)).toBe(evening);
  });
});
