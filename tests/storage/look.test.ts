import { expect, test } from 'vitest';
import { instantFrom } from '../../domain/day';
import { keepCheckIn } from '../../storage/check-ins';
import { removeRecord } from '../../storage/records';
import { bringIn } from '../../storage/transfer/bring-in';
import { lookAt } from '../../storage/transfer/look';
import { allIn } from './support/all-in';
import { draftOf } from './support/entries';
import { newJournal, valueOf } from './support/journals';
import { rowsIn } from './support/raw';

test('what comes in is what was counted before: a removal of what was never here is noted, and not counted', async () => {
  const from = await newJournal();
  const words = valueOf(await keepCheckIn(from.journal, draftOf({ reflection: 'Taken away' })));
  valueOf(await keepCheckIn(from.journal, draftOf({ reflection: 'There' })));
  valueOf(await removeRecord(from.journal, words.id));
  const file = await allIn(from.name);
  const to = await newJournal();
  const { counts } = await lookAt(to.journal, { ...file, madeAt: instantFrom(0) });
  expect(counts).toEqual({ new: 1, newer: 0, older: 0, same: 0 });
  expect(valueOf(await bringIn(to.journal, file, 'merge'))).toMatchObject(counts);
  expect(await rowsIn(to.name, 'records')).toHaveLength(2);
  expect((await lookAt(to.journal, { ...file, madeAt: instantFrom(0) })).counts).toMatchObject({
    same: 1,
  });
  const removal = file.records.filter(({ removed }) => removed !== null);
  const other = await newJournal();
  const brought = valueOf(await bringIn(other.journal, { ...file, records: removal }, 'merge'));
  expect(brought).toMatchObject({ new: 0 });
  expect(brought.back).not.toBeNull();
});
