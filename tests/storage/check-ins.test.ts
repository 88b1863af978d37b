import { describe, expect, test } from 'vitest';
import { instantFrom } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { checkInsBefore, checkInsOn, keepCheckIn, type Place } from '../../storage/check-ins';
import { deviceValue } from '../../storage/device';
import { latestDraft } from '../../storage/day-drafts';
import { saveDraft } from '../../storage/drafts';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit, recordsOf, removeRecord } from '../../storage/records';
import { day, draftOf, today } from './support/entries';
import { newJournal, opening, valueOf } from './support/journals';

describe('keeping', () => {
  test('stores the check-in, takes the draft away and notes the writing', async () => {
    const { journal, world } = await newJournal();
    const draft = valueOf(
      await saveDraft(journal, draftOf({ connectedness: 7, reflection: '  The stairs. \n' })),
    );
    const kept = valueOf(await keepCheckIn(journal, draft));
    expect(kept).toMatchObject({
      id: draft.id,
      kind: 'check-in',
      day: today,
      at: '2026-05-14T19:30:00.000Z',
      zone: 'Europe/London',
      v: 1,
      removed: null,
      body: { connectedness: 7, purpose: null, reflection: 'The stairs.', source: null },
    });
    expect(await checkInsOn(journal, today)).toEqual([kept]);
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await deviceValue(journal, 'written')).toEqual({
      day: today,
      at: instantFrom(world.clock),
    });
  });

  test('for another day keeps the instant of the writing', async () => {
    const { journal } = await newJournal();
    const kept = valueOf(
      await keepCheckIn(journal, draftOf({ reflection: 'late' }, day('2026-05-11'))),
    );
    expect(kept).toMatchObject({ day: '2026-05-11', at: '2026-05-14T19:30:00.000Z' });
  });

  test('remembers the latest day that was written for, and the last instant', async () => {
    const { journal, world } = await newJournal();
    await keepCheckIn(journal, draftOf({ hard: true }));
    world.clock += 60_000;
    await keepCheckIn(journal, draftOf({ hard: true }, day('2026-05-02')));
    expect(await deviceValue(journal, 'written')).toEqual({
      day: today,
      at: '2026-05-14T19:31:00.000Z',
    });
  });

  test('twice the same draft keeps it once', async () => {
    const { journal, world } = await newJournal();
    const draft = draftOf({ reflection: 'once' });
    const first = valueOf(await keepCheckIn(journal, draft));
    world.clock += 1000;
    expect(valueOf(await keepCheckIn(journal, draft))).toEqual(first);
    expect(await checkInsOn(journal, today)).toEqual([first]);
  });

  test('the same draft with other words, as two pages may, keeps both', async () => {
    const { journal } = await newJournal();
    const draft = draftOf({ reflection: 'one' });
    await keepCheckIn(journal, draft);
    await keepCheckIn(journal, { ...draft, body: { ...draft.body, reflection: 'two' } });
    const kept = await checkInsOn(journal, today);
    expect(kept.map(({ body }) => body.reflection).toSorted()).toEqual(['one', 'two']);
  });

  test('leaves a draft that another page has written in meanwhile', async () => {
    const { journal, world, name } = await newJournal();
    const other = valueOf(await opening(name, world));
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'mine' })));
    const theirs = { ...draft, body: { ...draft.body, reflection: 'mine and theirs' } };
    await saveDraft(other, theirs);
    await keepCheckIn(journal, draft);
    expect((await latestDraft(journal, today))?.body.reflection).toBe('mine and theirs');
    expect(await checkInsOn(journal, today)).toMatchObject([{ body: { reflection: 'mine' } }]);
    await keepCheckIn(other, valueOf(await saveDraft(other, theirs)));
    expect(await checkInsOn(journal, today)).toHaveLength(2);
    expect(await latestDraft(journal, today)).toBe(null);
  });
});

/** The whole history, read in pages. */
async function paged(journal: Journal, limit: number): Promise<CheckIn[]> {
  const all: CheckIn[] = [];
  let before: Place | null = null;
  for (;;) {
    const page: CheckIn[] = await checkInsBefore(journal, before, limit);
    all.push(...page);
    const last = page.at(-1);
    if (!last) return all;
    expect(page.length).toBeLessThanOrEqual(limit);
    before = { day: last.day, at: last.at, id: last.id };
  }
}

function inOrder(checkIns: readonly CheckIn[]): CheckIn[] {
  return checkIns.toSorted((one, other) => {
    const [a, b] = [one, other].map(({ day: of, at, id }) => `${of} ${at} ${id}`) as [
      string,
      string,
    ];
    return a < b ? 1 : -1;
  });
}

describe('the history', () => {
  test('is empty in an empty journal', async () => {
    const { journal } = await newJournal();
    expect(await checkInsBefore(journal, null, 50)).toEqual([]);
    expect(await checkInsOn(journal, today)).toEqual([]);
  });

  test.each([1, 2, 3, 7, 50])(
    'read %i at a time has everything once and in order',
    async (limit) => {
      const { journal, world } = await newJournal();
      for (let index = 0; index < 40; index += 1) {
        // Written in the same instant by fives, on four days in turn, one of them every tenth.
        if (index % 5 === 0) world.clock += 60_000;
        const of = day(`2026-05-${10 + (index % 4)}`);
        await keepCheckIn(journal, draftOf({ reflection: String(index) }, index % 10 ? of : today));
      }
      const all = await recordsOf(journal, 'check-in');
      await Promise.all([
        removeRecord(journal, (all[3] as CheckIn).id),
        removeRecord(journal, (all[17] as CheckIn).id),
      ]);
      const moved = all[20] as CheckIn;
      await changeRecord(journal, 'check-in', moved.id, { day: day('2025-12-31') }, newVisit());
      const expected = inOrder(await recordsOf(journal, 'check-in'));
      expect(expected).toHaveLength(38);
      expect(await paged(journal, limit)).toEqual(expected);
      expect(expected.at(-1)?.id).toBe(moved.id);
    },
  );

  test('of many check-ins in one instant is read to its end', async () => {
    const { journal } = await newJournal();
    for (let index = 0; index < 23; index += 1) {
      await keepCheckIn(journal, draftOf({ reflection: String(index) }));
    }
    const read = await paged(journal, 5);
    expect(read).toEqual(inOrder(await recordsOf(journal, 'check-in')));
    expect(new Set(read.map(({ id }) => id)).size).toBe(23);
  });

  test('of a day stands in the order of writing and without what was removed or moved away', async () => {
    const { journal, world } = await newJournal();
    const kept: CheckIn[] = [];
    for (const reflection of ['one', 'two', 'three', 'four']) {
      kept.push(valueOf(await keepCheckIn(journal, draftOf({ reflection }))));
      world.clock += 1000;
    }
    const [, two, three] = kept as [CheckIn, CheckIn, CheckIn];
    await removeRecord(journal, two.id);
    await changeRecord(journal, 'check-in', three.id, { day: day('2026-05-13') }, newVisit());
    const words = (await checkInsOn(journal, today)).map(({ body }) => body.reflection);
    expect(words).toEqual(['one', 'four']);
  });
});
