import { expect, test } from 'vitest';
import { keepCheckIn } from '../../storage/check-ins';
import { saveDraft } from '../../storage/drafts';
import { draftAtFirstLook } from '../../storage/first-look';
import { closeJournal } from '../../storage/journal';
import { ladder } from '../../storage/schema';
import { day, draftOf, today } from './support/entries';
import { freshName, isThere, newJournal } from './support/journals';

test('the draft of the day is seen before the journal is open, as the journal has it', async () => {
  const { name, journal } = await newJournal();
  const saved = await saveDraft(journal, draftOf({ reflection: 'Rain on the skylight' }));
  closeJournal(journal);
  const seen = await draftAtFirstLook(name, ladder, today);
  expect(saved).toEqual({ ok: true, value: seen });
  expect(await draftAtFirstLook(name, ladder, day('2026-05-13'))).toBeNull();
});

test('a draft that was kept is not seen', async () => {
  const { name, journal } = await newJournal();
  const draft = draftOf({ reflection: 'Kept' });
  await saveDraft(journal, draft);
  await keepCheckIn(journal, draft);
  expect(await draftAtFirstLook(name, ladder, today)).toBeNull();
});

test('where there is no database, a look leaves none behind', async () => {
  const name = freshName();
  expect(await draftAtFirstLook(name, ladder, today)).toBeNull();
  expect(await isThere(name)).toBe(false);
});

test('a journal of another version is left to those who understand it', async () => {
  const { name, journal } = await newJournal();
  await saveDraft(journal, draftOf({ reflection: 'Old' }));
  closeJournal(journal);
  const next = [...ladder, { version: 2, tables: {} }];
  expect(await draftAtFirstLook(name, next, today)).toBeNull();
});
