import { describe, expect, test } from 'vitest';
import { askedPrompts, noteAsked } from '../../storage/asked';
import { checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { beginDraft, discardDraft, latestDraft, olderDrafts } from '../../storage/day-drafts';
import { draftsOf, dropDraft, flushDraft, saveDraft } from '../../storage/drafts';
import { addRecord, putBackRecord, removedRecords } from '../../storage/records';
import { bodies } from './support/bodies';
import { changeOf, day, draftOf, rewritten, today } from './support/entries';
import { newJournal, opening, valueOf } from './support/journals';
import { live } from './support/live';
import { rowsIn } from './support/raw';

const prompt = bodies['check-in'].prompt;

/** A journal that is open in two pages. */
async function twoPages() {
  const { journal: mine, world, name } = await newJournal();
  return { mine, theirs: valueOf(await opening(name, world)), world, name };
}

async function wordsOn(journal: Parameters<typeof latestDraft>[0], name: string) {
  expect(await latestDraft(journal, today)).not.toBe(null);
  const rows = await rowsIn(name, 'drafts');
  return rows.map(({ body }) => (body as { reflection: string }).reflection).toSorted();
}

describe('a draft', () => {
  test('comes back with the words last saved, also by a row of saves that nobody waited for', async () => {
    const { journal } = await newJournal();
    const draft = draftOf({ reflection: 'a' });
    await Promise.all(
      ['ab', 'abc', 'abcd'].map((text) => saveDraft(journal, rewritten(draft, text))),
    );
    const latest = await latestDraft(journal, today);
    expect(latest).toMatchObject({ id: draft.id, revision: 3, body: { reflection: 'abcd' } });
  });

  test('of today is the one changed last; those of other days are offered if somebody wrote in them', async () => {
    const { journal, world } = await newJournal();
    const monday = draftOf({ reflection: 'monday' }, day('2026-05-11'));
    await saveDraft(journal, monday);
    await saveDraft(journal, draftOf({ prompt }, day('2026-05-12')));
    await saveDraft(journal, draftOf({ reflection: 'first' }));
    world.clock += 1000;
    await saveDraft(journal, draftOf({ reflection: 'second' }));
    expect((await latestDraft(journal, today))?.body.reflection).toBe('second');
    expect(await olderDrafts(journal, today)).toMatchObject([{ id: monday.id }]);
  });

  test('that a page flushed is there, and the page goes on with it', async () => {
    const { journal, world } = await newJournal();
    const saved = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    world.clock += 1;
    const flushed = flushDraft(journal, rewritten(saved, 'ab'));
    const again = valueOf(await saveDraft(journal, rewritten(flushed, 'abc')));
    expect(again.id).toBe(saved.id);
    expect(await latestDraft(journal, today)).toEqual(again);
  });

  test('flushed during a save stays one draft with the newest words', async () => {
    const { journal, name } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    const saving = saveDraft(journal, rewritten(draft, 'ab'));
    flushDraft(journal, rewritten(draft, 'abc'));
    await saving;
    await saveDraft(journal, rewritten(draft, 'abcd'));
    expect(await wordsOn(journal, name)).toEqual(['abcd']);
  });

  test('flushed or saved with the words that were just kept does not come back', async () => {
    const { journal } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'kept' })));
    const keeping = keepCheckIn(journal, draft);
    flushDraft(journal, draft);
    await keeping;
    await saveDraft(journal, draft);
    expect(await latestDraft(journal, today)).toBe(null);
    flushDraft(journal, draft);
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await checkInsOn(journal, today)).toHaveLength(1);
  });

  test('written on after it was kept is a draft of its own', async () => {
    const { mine, theirs } = await twoPages();
    const draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'kept' })));
    await keepCheckIn(mine, draft);
    const on = valueOf(await saveDraft(theirs, rewritten(draft, 'kept and more')));
    expect(on.id).not.toBe(draft.id);
    expect(await latestDraft(mine, today)).toEqual(on);
    expect(await checkInsOn(mine, today)).toMatchObject([{ body: { reflection: 'kept' } }]);
  });
});

describe('beginning a day', () => {
  test('stores the draft with its prompt, which counts as asked', async () => {
    const { journal } = await newJournal();
    await noteAsked(journal, 'other', day('2026-05-01'));
    const begun = valueOf(await beginDraft(journal, draftOf({ prompt })));
    expect(await latestDraft(journal, today)).toEqual(begun);
    expect(await askedPrompts(journal)).toEqual({ other: '2026-05-01', [prompt?.id ?? '']: today });
  });

  test('gives two pages that begin at once the same draft and asks once', async () => {
    const { mine, theirs } = await twoPages();
    const another = prompt && { ...prompt, id: 'another' };
    const [one, two] = await Promise.all([
      beginDraft(mine, draftOf({ prompt })),
      beginDraft(theirs, draftOf({ prompt: another })),
    ]);
    expect(valueOf(one)).toEqual(valueOf(two));
    expect(Object.keys(await askedPrompts(mine))).toHaveLength(1);
  });

  test('remembers the later day of a prompt, whichever is noted last', async () => {
    const { journal } = await newJournal();
    await noteAsked(journal, 'p', today);
    await noteAsked(journal, 'p', day('2026-05-01'));
    expect(await askedPrompts(journal)).toEqual({ p: today });
  });
});

describe('two pages in one draft', () => {
  test('in turn, each having seen the other, write on in the same', async () => {
    const { mine, theirs, name } = await twoPages();
    let draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'a' })));
    draft = valueOf(await saveDraft(theirs, rewritten(draft, 'ab')));
    draft = valueOf(await saveDraft(mine, rewritten(draft, 'abc')));
    draft = valueOf(await saveDraft(theirs, rewritten(draft, 'abcd')));
    expect(draft.revision).toBe(4);
    expect(await wordsOn(mine, name)).toEqual(['abcd']);
  });

  test('without having seen the other keep both, whoever saves how often', async () => {
    const { mine, theirs, name } = await twoPages();
    const draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'a' })));
    valueOf(await saveDraft(theirs, rewritten(draft, 'a theirs')));
    const forked = valueOf(await saveDraft(mine, rewritten(draft, 'a mine')));
    expect(forked.id).not.toBe(draft.id);
    // A save that was on its way with the old id goes to the same new one.
    await saveDraft(mine, rewritten(draft, 'a mine, too'));
    await saveDraft(mine, rewritten(forked, 'a mine, at last'));
    expect(await wordsOn(mine, name)).toEqual(['a mine, at last', 'a theirs']);
    await keepCheckIn(mine, rewritten(draft, 'a mine, at last'));
    expect(await wordsOn(mine, name)).toEqual(['a theirs']);
  });

  test('a flush that overwrote unseen words is found out by the page that wrote them', async () => {
    const { mine, theirs, name } = await twoPages();
    const draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'a' })));
    const seen = valueOf(await saveDraft(theirs, rewritten(draft, 'a theirs')));
    flushDraft(mine, rewritten(draft, 'a mine'));
    await saveDraft(theirs, rewritten(seen, 'a theirs, still'));
    expect(await wordsOn(mine, name)).toEqual(['a mine', 'a theirs, still']);
  });

  test('a flush that overwrote an unseen flush is found out as well', async () => {
    const { mine, theirs, name } = await twoPages();
    const draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'a' })));
    const flushed = flushDraft(theirs, rewritten(draft, 'a theirs'));
    flushDraft(mine, rewritten(draft, 'a mine'));
    await saveDraft(theirs, rewritten(flushed, 'a theirs, still'));
    expect(await wordsOn(mine, name)).toEqual(['a mine', 'a theirs, still']);
  });

  test('a flush by a page that has seen the other writing keeps both', async () => {
    const { mine, theirs, name } = await twoPages();
    const draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'a' })));
    await saveDraft(theirs, rewritten(draft, 'a theirs'));
    await latestDraft(mine, today);
    flushDraft(mine, rewritten(draft, 'a mine'));
    expect(await wordsOn(mine, name)).toEqual(['a mine', 'a theirs']);
  });
});

describe('starting fresh', () => {
  test('puts what was written under Removed, with the words of the page, and it can be put back', async () => {
    const { journal } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    const removed = valueOf(await discardDraft(journal, rewritten(draft, 'abc')));
    expect(removed).toMatchObject({ kind: 'check-in', body: { reflection: 'abc' } });
    expect(await removedRecords(journal)).toEqual([removed]);
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await checkInsOn(journal, today)).toEqual([]);
    await putBackRecord(journal, removed?.id ?? '');
    expect(await checkInsOn(journal, today)).toMatchObject([{ body: { reflection: 'abc' } }]);
  });

  test('lets an untouched draft just go', async () => {
    const { journal } = await newJournal();
    const draft = valueOf(await beginDraft(journal, draftOf({ prompt })));
    expect(valueOf(await discardDraft(journal, draft))).toBe(null);
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await removedRecords(journal)).toEqual([]);
  });

  test('is no writing that a nudge would count', async () => {
    const { journal, name } = await newJournal();
    await discardDraft(journal, draftOf({ reflection: 'a' }));
    expect((await rowsIn(name, 'device')).map(({ key }) => key)).not.toContain('written');
  });

  test('leaves what another page has written in it since', async () => {
    const { mine, theirs } = await twoPages();
    const draft = valueOf(await saveDraft(mine, draftOf({ reflection: 'a' })));
    await saveDraft(theirs, rewritten(draft, 'a theirs'));
    await discardDraft(mine, draft);
    expect((await latestDraft(mine, today))?.body.reflection).toBe('a theirs');
  });
});

describe('tidying', () => {
  test('takes untouched drafts of days gone by, and neither others nor edits that blank a check-in', async () => {
    const { journal, world, name } = await newJournal();
    await beginDraft(journal, draftOf({ prompt }, day('2026-05-12')));
    await saveDraft(journal, draftOf({ wellbeing: 3 }, day('2026-05-12')));
    const kept = valueOf(await addRecord(journal, 'check-in', today, bodies['check-in']));
    const change = valueOf(await saveDraft(journal, changeOf(kept, draftOf({}).body)));
    await live(journal, world, 3);
    await beginDraft(journal, draftOf({ prompt }));
    await live(journal, world, 0);
    expect(await draftsOf(journal, 'check-in')).toContainEqual(change);
    await dropDraft(journal, change);
    expect((await rowsIn(name, 'drafts')).map(({ day: of }) => String(of)).toSorted()).toEqual([
      '2026-05-12',
      today,
    ]);
  });
});
