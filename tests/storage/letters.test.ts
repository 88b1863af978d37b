import { expect, test } from 'vitest';
import { instantFrom } from '../../domain/day';
import { lettersPutOff, openLetter, putOffLetter } from '../../storage/letters';
import { addRecord, recordsOf } from '../../storage/records';
import { bodies } from './support/bodies';
import { day, today } from './support/entries';
import { evening, newJournal, valueOf } from './support/journals';

test('a letter that is put off is not opened, and the day is known', async () => {
  const { journal } = await newJournal();
  expect(await lettersPutOff(journal)).toEqual({});
  valueOf(await putOffLetter(journal, 'a', today));
  valueOf(await putOffLetter(journal, 'b', today));
  valueOf(await putOffLetter(journal, 'a', day('2026-05-15')));
  expect(await lettersPutOff(journal)).toEqual({ a: '2026-05-15', b: '2026-05-14' });
});

test('a letter is opened once: the instant stays', async () => {
  const { journal, world } = await newJournal();
  const closed = { ...bodies.letter, opened: null };
  const letter = valueOf(await addRecord(journal, 'letter', today, closed));
  const opened = valueOf(await openLetter(journal, letter));
  world.clock += 1000;
  expect(valueOf(await openLetter(journal, opened))).toEqual(opened);
  const [there] = await recordsOf(journal, 'letter');
  expect(there?.body).toEqual({ ...closed, opened: instantFrom(evening) });
});
