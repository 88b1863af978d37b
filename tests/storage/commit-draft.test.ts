import { describe, expect, test } from 'vitest';
import { type Draft, newDraft, withChange } from '../../domain/draft';
import type { Bodies, Experience } from '../../domain/record';
import { commitDraft, commitLeftBehind } from '../../storage/commit-draft';
import { latestDraft, olderDrafts } from '../../storage/day-drafts';
import { draftsOf, draftWith, dropDraft, flushDraft, saveDraft } from '../../storage/drafts';
import { closeJournal, type Journal } from '../../storage/journal';
import {
  addRecord,
  changeRecord,
  newVisit,
  recordsOf,
  recordWith,
  removeRecord,
} from '../../storage/records';
import { tidy } from '../../storage/tidy';
import { versionsOf } from '../../storage/versions';
import { bodies } from './support/bodies';
import { changeOf, day, draftOf, today } from './support/entries';
import { newJournal, opening, problemOf, valueOf } from './support/journals';
import { rowsIn } from './support/raw';

async function withExperience() {
  const made = await newJournal();
  const kept: Experience = valueOf(
    await addRecord(made.journal, 'experience', today, bodies.experience),
  );
  return { ...made, kept, id: kept.id };
}

async function bodyOf(journal: Journal, id: string) {
  return (await recordWith(journal, id))?.body as Bodies['experience'];
}

/** The draft of an experience that is still to come. */
function comingOf(fields: Partial<Bodies['experience']>): Draft<'experience'> {
  const draft = newDraft(
    { kind: 'experience', id: 'typed', target: 'to-come' },
    today,
    bodies.experience,
    '2026-05-14T19:30:00.000Z' as Draft['changed'],
  );
  return withChange({ ...draft, waits: false }, fields);
}

describe('what is typed into a record', () => {
  test('changes the fields that were typed in and no others, whoever wrote meanwhile', async () => {
    const { journal, id, kept } = await withExperience();
    valueOf(await commitDraft(journal, changeOf(kept, { set: 'Awake' }), newVisit()));
    valueOf(await commitDraft(journal, changeOf(kept, { account: 'Short.' }), newVisit()));
    expect(await bodyOf(journal, id)).toEqual({
      ...bodies.experience,
      ...{ set: 'Awake', account: 'Short.' },
    });
  });

  test('puts one earlier version aside in a visit, whatever is typed', async () => {
    const { journal, id, kept } = await withExperience();
    const visit = newVisit();
    const first = valueOf(await commitDraft(journal, changeOf(kept, { set: 'A' }), visit));
    valueOf(await commitDraft(journal, changeOf(first as Experience, { set: 'Aw' }), visit));
    const versions = await versionsOf(journal, id);
    expect(versions.map(({ body }) => body)).toEqual([bodies.experience]);
  });

  test('over the same field that another page wrote meanwhile stands, and the other is put aside', async () => {
    const { journal, id, kept } = await withExperience();
    const visits = [newVisit(), newVisit()] as const;
    // Both have put a version aside already: the words of the one that yields are no version by themselves.
    for (const visit of visits) visit.changed.add(id);
    const theirs = changeOf(kept, { set: 'Theirs', notes: 'Theirs too' });
    valueOf(await commitDraft(journal, theirs, visits[0]));
    valueOf(await commitDraft(journal, changeOf(kept, { set: 'Mine' }), visits[1]));
    expect(await bodyOf(journal, id)).toMatchObject({ set: 'Mine', notes: 'Theirs too' });
    expect(await versionsOf(journal, id)).toMatchObject([{ body: { set: 'Theirs' } }]);
  });

  test('that the record says already changes nothing of it', async () => {
    const { journal, id, kept } = await withExperience();
    const draft = changeOf(kept, { set: 'Awake' }, false);
    const once = valueOf(await commitDraft(journal, draft, newVisit()));
    flushDraft(journal, draft, true);
    valueOf(await commitLeftBehind(journal));
    expect(await recordWith(journal, id)).toEqual(once);
    expect(await versionsOf(journal, id)).toHaveLength(1);
  });

  test('begins the record where there is none, on the day it is for', async () => {
    const { journal } = await newJournal();
    const first = { ...comingOf({ title: 'New' }), day: day('2026-05-01') };
    valueOf(await commitDraft(journal, first, newVisit()));
    valueOf(await commitDraft(journal, comingOf({ title: 'Newer' }), newVisit()));
    const all = await recordsOf(journal, 'experience');
    expect(all.map(({ id, day: on, body }) => [id, on, body.title])).toEqual([
      ['to-come', '2026-05-01', 'Newer'],
    ]);
  });

  test('goes into a removed record too, which stays removed', async () => {
    const { journal, id, kept } = await withExperience();
    valueOf(await removeRecord(journal, id));
    const change = changeOf(kept, { set: 'Awake' }, false);
    expect(valueOf(await commitDraft(journal, change, newVisit())).removed).not.toBe(null);
    expect(await recordsOf(journal, 'experience')).toEqual([]);
    expect((await bodyOf(journal, id)).set).toBe('Awake');
  });

  test('is refused where it waited for the person and the record was removed, or is of another kind', async () => {
    const { journal, id, kept } = await withExperience();
    const letter = { ...changeOf(kept, {}), kind: 'letter', body: bodies.letter } as const;
    expect(problemOf(await commitDraft(journal, letter, newVisit())).kind).toBe('gone');
    expect(await bodyOf(journal, id)).toEqual(bodies.experience);
    valueOf(await removeRecord(journal, id));
    const waiting = valueOf(await saveDraft(journal, changeOf(kept, { set: 'Awake' })));
    expect(problemOf(await commitDraft(journal, waiting, newVisit())).kind).toBe('gone');
    expect(await draftsOf(journal, 'experience')).toEqual([waiting]);
  });
});

describe('words that a page could only store on its way out', () => {
  test('are put into their record at the next opening, and once', async () => {
    const { journal, id, kept, name, world } = await withExperience();
    flushDraft(journal, changeOf(kept, { account: 'a last word' }, false), true);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(valueOf(await commitLeftBehind(again))).toBe(1);
    expect((await bodyOf(again, id)).account).toBe('a last word');
    expect(valueOf(await commitLeftBehind(again))).toBe(0);
    expect(await rowsIn(name, 'drafts')).toEqual([]);
  });

  test('begin the record that was still to come', async () => {
    const { journal, name, world } = await newJournal();
    flushDraft(journal, comingOf({ account: 'a first word' }), true);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    valueOf(await commitLeftBehind(again));
    expect((await bodyOf(again, 'to-come')).account).toBe('a first word');
  });

  test('are gone from beside the record once it was typed into again', async () => {
    const { journal, id, kept } = await withExperience();
    const draft = flushDraft(journal, changeOf(kept, { set: 'old' }, false), false);
    valueOf(await commitDraft(journal, withChange(draft, { set: 'new' }), newVisit()));
    expect(valueOf(await commitLeftBehind(journal))).toBe(0);
    expect((await bodyOf(journal, id)).set).toBe('new');
  });

  test('leave what another page keeps in the same record meanwhile under its earlier versions', async () => {
    const { journal, id, kept, name, world } = await withExperience();
    flushDraft(journal, changeOf(kept, { account: 'left behind' }, false), true);
    const other = valueOf(await opening(name, world));
    const fields = { account: 'kept elsewhere' };
    valueOf(await changeRecord(other, 'experience', id, { fields }, newVisit()));
    valueOf(await commitLeftBehind(other));
    const shown = (await bodyOf(other, id)).account;
    const earlier = (await versionsOf(other, id)).map(
      ({ body }) => (body as Bodies['experience']).account,
    );
    expect([shown, ...earlier]).toEqual(expect.arrayContaining(['left behind', 'kept elsewhere']));
  });
});

describe('words that wait to be kept', () => {
  test('are there again after the page is gone, and no taking up takes them', async () => {
    const { journal, id, kept, name, world } = await withExperience();
    const firstWords = { word: 'sl', image: '', feeling: '' };
    const draft = valueOf(await saveDraft(journal, changeOf(kept, { firstWords })));
    const more = { ...firstWords, word: 'slate' };
    flushDraft(journal, withChange(draft, { firstWords: more }), true);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(valueOf(await commitLeftBehind(again))).toBe(0);
    const [waiting] = await draftsOf(again, 'experience');
    expect(waiting).toMatchObject({ target: id, base: kept.stamp, body: { firstWords: more } });
    expect(await draftsOf(again, 'letter')).toEqual([]);
    expect((await bodyOf(again, id)).firstWords).toEqual(bodies.experience.firstWords);
  });

  test('are never taken for a check-in of the day, a change of a check-in neither, and tidying leaves them', async () => {
    const { journal, kept, world } = await withExperience();
    const checkIn = valueOf(await addRecord(journal, 'check-in', today, bodies['check-in']));
    valueOf(await saveDraft(journal, changeOf(kept, { set: 'words' })));
    valueOf(await saveDraft(journal, changeOf(checkIn, draftOf({}).body)));
    world.clock += 40 * 24 * 60 * 60 * 1000;
    valueOf(await tidy(journal));
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await olderDrafts(journal, day('2030-01-01'))).toEqual([]);
    expect(await draftsOf(journal, 'check-in')).toHaveLength(1);
    expect(await draftsOf(journal, 'experience')).toHaveLength(1);
  });

  test('are gone once they were kept or let go, and stay where another page has written on', async () => {
    const { journal, kept, name, world } = await withExperience();
    const draft = valueOf(await saveDraft(journal, changeOf(kept, { set: 'kept' })));
    valueOf(await commitDraft(journal, draft, newVisit()));
    expect(await draftsOf(journal, 'experience')).toEqual([]);
    const other = valueOf(await saveDraft(journal, changeOf(kept, { set: 'let go' })));
    const elsewhere = valueOf(await opening(name, world));
    valueOf(await saveDraft(elsewhere, withChange(other, { set: 'written on' })));
    valueOf(await dropDraft(journal, other));
    expect(await draftsOf(journal, 'experience')).toMatchObject([{ body: { set: 'written on' } }]);
  });
});

describe('the draft of a form', () => {
  const form = newDraft(
    { kind: 'form', id: 'question-new', target: 'the-question' },
    today,
    { words: 'Half a qu' },
    '2026-05-14T19:30:00.000Z' as Draft['changed'],
  );
  const asQuestion = (draft: Draft<'form'>): Draft<'question'> => ({
    ...draft,
    kind: 'question',
    body: { words: String(draft.body['words']), from: null, asked: false },
  });

  test('is taken up where it was left, by the name of its form', async () => {
    const { journal, name, world } = await newJournal();
    const stored = valueOf(await saveDraft(journal, form));
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(valueOf(await draftWith(again, 'form', 'question-new'))).toEqual(stored);
    expect(valueOf(await draftWith(again, 'form', 'another'))).toBe(null);
  });

  test('becomes its record in the moment in which it goes, and only once', async () => {
    const { journal, name } = await newJournal();
    const stored = valueOf(await saveDraft(journal, form));
    valueOf(await commitDraft(journal, asQuestion(stored), newVisit()));
    // A page that was never told tries again, or flushes once more.
    valueOf(await commitDraft(journal, asQuestion(stored), newVisit()));
    expect(await recordsOf(journal, 'question')).toHaveLength(1);
    expect(await rowsIn(name, 'drafts')).toEqual([]);
  });
});
