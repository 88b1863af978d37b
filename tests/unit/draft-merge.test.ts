import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesOf, newDraft, withChange } from '../../domain/draft';
import { mergeDraft } from '../../domain/draft-merge';
import type { Instant, Day } from '../../domain/day';

/** Bodies of one shape: words, a list, and parts within. Few values, so that sides often agree. */
const few = fc.constantFrom('', 'a', 'b');
const anyBody = fc.record({
  words: few,
  list: fc.array(few, { maxLength: 2 }),
  parts: fc.record({ mind: few, spirit: few }),
});

const merging = fc.record({ base: anyBody, mine: anyBody, theirs: anyBody });

function merge({ base, mine, theirs }: { base: object; mine: object; theirs: object }) {
  return mergeDraft(theirs, { body: mine, ...changesOf(base, mine) }, false);
}

describe('a draft that meets its record', () => {
  test('takes over what only one side has changed, in parts too', () => {
    const base = { words: 'a', list: [], parts: { mind: 'a', spirit: 'a' } };
    const mine = { ...base, parts: { mind: 'mine', spirit: 'a' } };
    const theirs = { ...base, words: 'theirs', parts: { mind: 'a', spirit: 'theirs' } };
    expect(merge({ base, mine, theirs })).toEqual({
      fields: { parts: { mind: 'mine', spirit: 'theirs' } },
      ...{ differs: true, clash: false },
    });
  });

  test('that nobody else has written in becomes as it was typed', () => {
    fc.assert(
      fc.property(merging, ({ base, mine }) => {
        const { fields, clash } = merge({ base, mine, theirs: base });
        expect({ ...base, ...fields }).toEqual(mine);
        expect(clash).toBe(false);
      }),
    );
  });

  test('that was not typed into leaves it as it is', () => {
    fc.assert(
      fc.property(merging, ({ base, theirs }) => {
        expect(merge({ base, mine: base, theirs })).toEqual({
          ...{ fields: {}, differs: false, clash: false },
        });
      }),
    );
  });

  test('loses no side’s change without saying so', () => {
    fc.assert(
      fc.property(merging, ({ base, mine, theirs }) => {
        const { fields, clash } = merge({ base, mine, theirs });
        const merged = { ...theirs, ...fields };
        for (const field of changesOf(base, mine).fields.filter((one) => one !== 'parts')) {
          expect(merged[field as keyof typeof merged]).toEqual(mine[field as keyof typeof mine]);
        }
        if (clash) return;
        for (const field of changesOf(base, theirs).fields.filter((one) => one !== 'parts')) {
          expect(merged[field as keyof typeof merged]).toEqual(
            theirs[field as keyof typeof theirs],
          );
        }
      }),
    );
  });

  test('put in twice is put in once', () => {
    fc.assert(
      fc.property(merging, ({ base, mine, theirs }) => {
        const once = { ...theirs, ...merge({ base, mine, theirs }).fields };
        const { fields, differs, clash } = merge({ base, mine, theirs: once });
        expect({ ...once, ...fields }).toEqual(once);
        expect([differs, clash && !merge({ base, mine, theirs }).clash]).toEqual([false, false]);
      }),
    );
  });

  test('without a clash comes to the same whichever side is the draft', () => {
    fc.assert(
      fc.property(merging, ({ base, mine, theirs }) => {
        const one = merge({ base, mine, theirs });
        const other = merge({ base, mine: theirs, theirs: mine });
        expect(one.clash).toBe(other.clash);
        if (!one.clash) expect({ ...theirs, ...one.fields }).toEqual({ ...mine, ...other.fields });
      }),
    );
  });

  test('of which it is not known what it was begun from yields nothing silently', () => {
    const merged = mergeDraft(
      { words: 'theirs' },
      { body: { words: 'mine' }, fields: ['words'], was: {} },
      false,
    );
    expect(merged).toEqual({ fields: { words: 'mine' }, differs: true, clash: true });
    const same = mergeDraft(
      { words: 'a' },
      { body: { words: 'b' }, fields: ['words'], was: {} },
      true,
    );
    expect(same.clash).toBe(false);
  });
});

test('a change remembers what each field was before the first of them', () => {
  const draft = newDraft(
    { kind: 'question', id: 'q' },
    '2026-05-14' as Day,
    { words: 'a', from: null, asked: false },
    '2026-05-14T10:00:00.000Z' as Instant,
  );
  const changed = withChange(withChange(draft, { words: 'ab' }), { words: 'abc', asked: true });
  expect(changed).toMatchObject({
    body: { words: 'abc', asked: true },
    ...{ fields: ['words', 'asked'], was: { words: 'a', asked: false } },
  });
});
