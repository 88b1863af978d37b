import { describe, expect, test } from 'vitest';
import { secondCopy } from '../../domain/copy';
import { keepCheckIn } from '../../storage/check-ins';
import { formatsOf } from '../../storage/formats';
import {
  addRecord,
  changeRecord,
  newVisit,
  putBackRecord,
  recordsOf,
  removeRecord,
} from '../../storage/records';
import { clearRemoved } from '../../storage/removed';
import { ladder } from '../../storage/schema';
import { refreshSecondCopy } from '../../storage/transfer/copying';
import { readCopy } from '../../storage/transfer/read-copy';
import { canBePutBack } from '../../storage/versions';
import { bodies } from './support/bodies';
import { day, draftOf, today } from './support/entries';
import { newJournal, problemOf, valueOf } from './support/journals';
import { live } from './support/live';
import { rowsIn } from './support/raw';

const formats = formatsOf(ladder);

describe('clearing what was removed', () => {
  test('takes the words and earlier versions at once, and leaves what is not removed', async () => {
    const { journal, name } = await newJournal();
    const letter = valueOf(await addRecord(journal, 'letter', today, bodies.letter));
    const prompt = valueOf(await addRecord(journal, 'prompt', today, bodies.prompt));
    await changeRecord(journal, 'letter', letter.id, { day: day('2026-05-01') }, newVisit());
    await changeRecord(journal, 'prompt', prompt.id, { day: day('2026-05-01') }, newVisit());
    const { stamp } = valueOf(await removeRecord(journal, letter.id));
    expect(valueOf(await clearRemoved(journal, [letter.id, prompt.id, 'nobody']))).toBe(1);
    expect(await canBePutBack(journal)).toEqual([]);
    expect(await recordsOf(journal, 'prompt')).toHaveLength(1);
    const rows = await rowsIn(name, 'records');
    expect(rows).toContainEqual({ id: letter.id, kind: 'letter', stamp, removed: stamp });
    expect(await rowsIn(name, 'versions')).toMatchObject([{ id: prompt.id }]);
    expect(problemOf(await putBackRecord(journal, letter.id)).kind).toBe('gone');
  });

  test('by hand or by time, takes the words from the second copy too', async () => {
    const { journal, world } = await newJournal();
    const refreshed = async () => valueOf(await refreshSecondCopy(journal, world.copies));
    const removed = async () => {
      const { id } = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'A secret.' })));
      valueOf(await removeRecord(journal, id));
      expect(await refreshed()).toBe('made');
      return id;
    };
    const holds = async () => {
      const copy = await readCopy(world.copies, secondCopy, formats);
      return JSON.stringify(copy).includes('A secret.');
    };
    const id = await removed();
    expect(await holds()).toBe(true);
    world.clock += 1000;
    valueOf(await clearRemoved(journal, [id]));
    expect([await refreshed(), await holds()]).toEqual(['made', false]);
    await removed();
    expect(await live(journal, world, 31)).toBe(1);
    expect(valueOf(await refreshSecondCopy(journal, world.copies, true))).toBe('made');
    expect(await holds()).toBe(false);
  });
});
