import { describe, expect, test } from 'vitest';
import type { CopyStore } from '../../domain/copy';
import { keepCheckIn } from '../../storage/check-ins';
import { eraseJournal } from '../../storage/erase';
import { refreshSecondCopy } from '../../storage/transfer/copying';
import { draftOf } from './support/entries';
import { newJournal, newWorld, opening, problemOf, valueOf } from './support/journals';

describe('a copy of a journal that is deleted meanwhile', () => {
  test('stays nowhere, however far it had come', async () => {
    const { journal, name, world } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'A secret.' })));
    const elsewhere = valueOf(await opening(name, newWorld()));
    const store: CopyStore = {
      ...world.copies,
      async write(label, parts) {
        valueOf(await eraseJournal(elsewhere));
        await world.copies.write(label, parts);
      },
    };
    expect(problemOf(await refreshSecondCopy(journal, store)).kind).toBe('erased');
    expect(await world.copies.labels()).toEqual([]);
  });
});
