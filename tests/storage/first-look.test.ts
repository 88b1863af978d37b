import { expect, test } from 'vitest';
import { keepCheckIn } from '../../storage/check-ins';
import { flushDraft, saveDraft } from '../../storage/drafts';
import { draftsAtFirstLook } from '../../storage/first-look';
import { closeJournal } from '../../storage/journal';
import { ladder } from '../../storage/schema';
import { day, draftOf } from './support/entries';
import { freshName, isThere, newJournal } from './support/journals';

test('drafts are seen before the journal is open, as the journal has them', async () => {
  const { name, journal } = await newJournal();
  const today = await saveDraft(journal, draftOf({ reflection: 'Rain on the skylight' }));
  const before = { ...draftOf({ reflection: 'A bus that waited' }), day: day('2026-05-13') };
  const earlier = await saveDraft(journal, before);
  closeJournal(journal);
  const seen = await draftsAtFirstLook(name, ladder);
  expect(seen).toHaveLength(2);
  expect(seen).toEqual(
    expect.arrayContaining([today, earlier].map((saved) => saved.ok && saved.value)),
  );
});

test('a draft that was kept is not seen, nor what was still written into it; another one is', async () => {
  const { name, journal } = await newJournal();
  const draft = draftOf({ reflection: 'Kept' });
  await saveDraft(journal, draft);
  await keepCheckIn(journal, draft);
  expect(await draftsAtFirstLook(name, ladder)).toEqual([]);
  flushDraft(journal, draft, true);
  const other = await saveDraft(journal, draftOf({ reflection: 'A second thought' }));
  expect(await draftsAtFirstLook(name, ladder)).toEqual([other.ok && other.value]);
});

test('where there is no database, a look leaves none behind', async () => {
  const name = freshName();
  expect(await draftsAtFirstLook(name, ladder)).toEqual([]);
  expect(await isThere(name)).toBe(false);
});

test('a journal of another version is left to those who understand it', async () => {
  const { name, journal } = await newJournal();
  await saveDraft(journal, draftOf({ reflection: 'Old' }));
  closeJournal(journal);
  const next = [...ladder, { version: 2, tables: {} }];
  expect(await draftsAtFirstLook(name, next)).toEqual([]);
});
