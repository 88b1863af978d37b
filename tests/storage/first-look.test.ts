import { expect, test } from 'vitest';
import { keepCheckIn } from '../../storage/check-ins';
import { latestDraft, olderDrafts } from '../../storage/day-drafts';
import { flushDraft, saveDraft } from '../../storage/drafts';
import { lookFirst } from '../../storage/first-look';
import { closeJournal } from '../../storage/journal';
import { ladder } from '../../storage/schema';
import dump from '../fixtures/journal-v1.json';
import { day, draftOf, rewritten, today } from './support/entries';
import { freshName, isThere, newJournal, newWorld, opening, valueOf } from './support/journals';
import { firstTables, plant, rowsIn, whileRead } from './support/raw';

const page = '5f0c7f5e-2f0e-4f5c-9d0a-0a4f3b7a1c11';

async function draftsAtFirstLook(name: string) {
  return (await (await lookFirst(name, ladder, page))?.drafts) ?? null;
}

test('drafts are seen before the journal is open, as the journal has them', async () => {
  const { name, journal } = await newJournal();
  const today = await saveDraft(journal, draftOf({ reflection: 'Rain on the skylight' }));
  const before = { ...draftOf({ reflection: 'A bus that waited' }), day: day('2026-05-13') };
  const earlier = await saveDraft(journal, before);
  closeJournal(journal);
  const seen = await draftsAtFirstLook(name);
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
  expect(await draftsAtFirstLook(name)).toEqual([]);
  flushDraft(journal, draft, true);
  const other = await saveDraft(journal, draftOf({ reflection: 'A second thought' }));
  expect(await draftsAtFirstLook(name)).toEqual([other.ok && other.value]);
});

test('where there is no database, a look leaves none behind', async () => {
  const name = freshName();
  expect(await lookFirst(name, ladder, page)).toBeNull();
  expect(await isThere(name)).toBe(false);
});

test('what only looks like a journal is left to those who can say so', async () => {
  const name = freshName();
  const { drafts, ...others } = firstTables;
  await plant(name, 20, others);
  const look = await lookFirst(name, ladder, page);
  expect(await look?.drafts).toEqual([]);
  expect(await look?.put(draftOf({ reflection: 'Rain' }))).toBe(false);
  const noIndex = freshName();
  await plant(noIndex, 20, {
    ...others,
    drafts: { keyPath: drafts?.keyPath ?? 'id', indexes: {} },
  });
  expect(await draftsAtFirstLook(noIndex)).toEqual([]);
});

test('a journal of another version is left to those who understand it', async () => {
  const { name, journal } = await newJournal();
  await saveDraft(journal, draftOf({ reflection: 'Old' }));
  closeJournal(journal);
  const next = [...ladder, { version: 3, tables: { drafts: 'id, day, kind' } }];
  expect(await lookFirst(name, next, page)).toBeNull();
  const newer = freshName();
  await plant(newer, 30, firstTables);
  expect(await lookFirst(newer, ladder, page)).toBeNull();
});

test('a journal from before the one shape of drafts is seen, and takes what is typed before its upgrade', async () => {
  const name = freshName();
  await plant(name, 10, firstTables, dump.tables);
  const look = await lookFirst(name, ladder, page);
  const lying = await look?.drafts;
  expect(lying?.map(({ body }) => body.reflection)).toContain('Not kept on Monday.');
  const draft = draftOf({ reflection: 'Rain' });
  expect(await look?.put(draft)).toBe(true);
  const opened = valueOf(await opening(name, { ...newWorld(), page }));
  // The look let go of the older journal for the upgrade; what is put then lies in the newer one.
  expect(await look?.put(rewritten(draft, 'Rain on'))).toBe(true);
  const blank = dump.tables.drafts[1]?.id ?? null;
  expect(await latestDraft(opened, today, blank)).toMatchObject({
    id: draft.id,
    body: { reflection: 'Rain on' },
  });
  expect(await olderDrafts(opened, today)).toMatchObject([
    { body: { reflection: 'Not kept on Monday.' } },
  ]);
});

test('what is put before the journal is open is this page’s own there', async () => {
  const { name, journal, world } = await newJournal();
  closeJournal(journal);
  const look = await lookFirst(name, ladder, page);
  const draft = draftOf({ reflection: 'Rain' });
  expect(await look?.put(draft)).toBe(true);
  const opened = valueOf(await opening(name, { ...world, page }));
  expect(await latestDraft(opened, draft.day)).toEqual(draft);
  const saved = valueOf(await saveDraft(opened, rewritten(draft, 'Rain on')));
  expect(saved.id).toBe(draft.id);
  expect(await rowsIn(name, 'drafts')).toHaveLength(1);
});

test('nothing that is read or written in the journal holds it up', async () => {
  const { name, journal } = await newJournal();
  await keepCheckIn(journal, draftOf({ reflection: 'Kept' }));
  const begun = valueOf(await saveDraft(journal, draftOf({ reflection: 'Begun' })));
  const look = await lookFirst(name, ladder, page);
  await whileRead(name, ['records', 'device', 'days', 'versions'], async () => {
    expect(await look?.put(draftOf({ reflection: 'Rain' }))).toBe(true);
    // Nor what is typed on in a draft that lies there.
    expect((await saveDraft(journal, rewritten(begun, 'Begun, and more'))).ok).toBe(true);
  });
});

test('a database that is let go of takes nothing more, and says so', async () => {
  const { name, journal } = await newJournal();
  closeJournal(journal);
  const look = await lookFirst(name, ladder, page);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  expect(await look?.put(draftOf({ reflection: 'Rain' }))).toBe(false);
  expect(await isThere(name)).toBe(false);
});
