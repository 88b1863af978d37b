import { describe, expect, test } from 'vitest';
import type { Bodies } from '../../domain/record';
import { latestDraft, olderDrafts } from '../../storage/drafts';
import { editsUnderWay } from '../../storage/edits';
import { closeJournal, type Journal } from '../../storage/journal';
import { addRecord, newVisit, recordsOf, recordWith, removeRecord } from '../../storage/records';
import { tidy } from '../../storage/tidy';
import {
  dropTyped,
  flushTyped,
  keepTyped,
  saveTyped,
  settleTyped,
  type Typed,
  typedInto,
} from '../../storage/typed';
import { bodies } from './support/bodies';
import { day, today } from './support/entries';
import { newJournal, opening, problemOf, valueOf } from './support/journals';
import { rowsIn } from './support/raw';

type Fields = Partial<Bodies['experience']>;

function typedOf(id: string, fields: Fields, waits = false): Typed<'experience'> {
  return {
    ...{ id, kind: 'experience', day: today, waits },
    body: { ...bodies.experience, ...fields },
    fields: Object.keys(fields) as (keyof Bodies['experience'])[],
  };
}

async function withExperience() {
  const made = await newJournal();
  const { id } = valueOf(await addRecord(made.journal, 'experience', today, bodies.experience));
  return { ...made, id };
}

async function bodyOf(journal: Journal, id: string) {
  return (await recordWith(journal, id))?.body as Bodies['experience'];
}

describe('what is typed into a record', () => {
  test('changes the fields that were typed in and no others', async () => {
    const { journal, id } = await withExperience();
    const visits = [newVisit(), newVisit()] as const;
    // Two pages that have not seen each other's words.
    valueOf(await keepTyped(journal, typedOf(id, { set: 'Awake' }), visits[0]));
    valueOf(await keepTyped(journal, typedOf(id, { account: 'Short.' }), visits[1]));
    expect(await bodyOf(journal, id)).toEqual({
      ...bodies.experience,
      ...{ set: 'Awake', account: 'Short.' },
    });
  });

  test('puts one earlier version aside in a visit, whatever is typed', async () => {
    const { journal, id, name } = await withExperience();
    const visit = newVisit();
    for (const set of ['A', 'Aw', 'Awa'])
      valueOf(await keepTyped(journal, typedOf(id, { set }), visit));
    closeJournal(journal);
    const versions = (await rowsIn(name, 'versions')) as unknown as {
      body: Bodies['experience'];
    }[];
    expect(versions.map(({ body }) => body.set)).toEqual([bodies.experience.set]);
  });

  test('begins the record where there is none, on the day it is for', async () => {
    const { journal } = await newJournal();
    const first = typedOf('to come', { title: 'New' });
    valueOf(await keepTyped(journal, { ...first, day: day('2026-05-01') }, newVisit()));
    valueOf(await keepTyped(journal, typedOf('to come', { title: 'Newer' }), newVisit()));
    const all = await recordsOf(journal, 'experience');
    expect(all.map(({ id, day: on, body }) => [id, on, body.title])).toEqual([
      ['to come', '2026-05-01', 'Newer'],
    ]);
  });

  test('goes into a removed record too, which stays removed', async () => {
    const { journal, id } = await withExperience();
    valueOf(await removeRecord(journal, id));
    const kept = valueOf(await keepTyped(journal, typedOf(id, { set: 'Awake' }), newVisit()));
    expect(kept.removed).not.toBe(null);
    expect(await recordsOf(journal, 'experience')).toEqual([]);
    expect((await bodyOf(journal, id)).set).toBe('Awake');
  });

  test('is refused where the record is of another kind', async () => {
    const { journal, id } = await withExperience();
    const letter: Typed<'letter'> = {
      ...{ id, kind: 'letter', day: today, body: bodies.letter, fields: ['words'], waits: false },
    };
    expect(problemOf(await keepTyped(journal, letter, newVisit())).kind).toBe('gone');
    expect(await bodyOf(journal, id)).toEqual(bodies.experience);
  });
});

describe('words that a page could only store on its way out', () => {
  test('are put into their record at the next opening, and once', async () => {
    const { journal, id, name, world } = await withExperience();
    flushTyped(journal, typedOf(id, { account: 'a last word' }), true);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(valueOf(await settleTyped(again))).toBe(1);
    expect((await bodyOf(again, id)).account).toBe('a last word');
    expect(valueOf(await settleTyped(again))).toBe(0);
  });

  test('begin the record that was still to come', async () => {
    const { journal, name, world } = await newJournal();
    flushTyped(journal, typedOf('to come', { account: 'a first word' }), true);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    valueOf(await settleTyped(again));
    expect((await bodyOf(again, 'to come')).account).toBe('a first word');
  });

  test('are gone from beside the record once it was typed into again', async () => {
    const { journal, id } = await withExperience();
    flushTyped(journal, typedOf(id, { set: 'old' }), false);
    valueOf(await keepTyped(journal, typedOf(id, { set: 'new' }), newVisit()));
    expect(valueOf(await settleTyped(journal))).toBe(0);
    expect((await bodyOf(journal, id)).set).toBe('new');
  });
});

describe('words that wait to be kept', () => {
  test('are there again after the page is gone, and no settling takes them', async () => {
    const { journal, id, name, world } = await withExperience();
    const firstWords = { word: 'sl', image: '', feeling: '' };
    valueOf(await saveTyped(journal, typedOf(id, { firstWords }, true)));
    const more = { ...firstWords, word: 'slate' };
    flushTyped(journal, typedOf(id, { firstWords: more }, true), true);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(valueOf(await settleTyped(again))).toBe(0);
    const [waiting] = await typedInto(again, 'experience');
    expect(waiting?.body.firstWords).toEqual(more);
    expect(await typedInto(again, 'letter')).toEqual([]);
    expect((await bodyOf(again, id)).firstWords).toEqual(bodies.experience.firstWords);
  });

  test('are never taken for a draft or an edit, and tidying leaves them', async () => {
    const { journal, id, world } = await withExperience();
    valueOf(await saveTyped(journal, typedOf(id, { set: 'words' }, true)));
    world.clock += 40 * 24 * 60 * 60 * 1000;
    valueOf(await tidy(journal));
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await olderDrafts(journal, day('2030-01-01'))).toEqual([]);
    expect(await editsUnderWay(journal)).toEqual([]);
    expect(await typedInto(journal, 'experience')).toHaveLength(1);
  });

  test('are gone once they were kept or let go', async () => {
    const { journal, id } = await withExperience();
    valueOf(await saveTyped(journal, typedOf(id, { set: 'kept' }, true)));
    valueOf(await keepTyped(journal, typedOf(id, { set: 'kept' }, true), newVisit()));
    expect(await typedInto(journal, 'experience')).toEqual([]);
    valueOf(await saveTyped(journal, typedOf('other', { set: 'let go' }, true)));
    valueOf(await dropTyped(journal, 'other'));
    expect(await typedInto(journal, 'experience')).toEqual([]);
  });
});
