import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blankEntry,
  checkInFrom,
  isHard,
  isTouched,
  joinedEntries,
  type CheckInEntry,
} from '../../domain/check-in';
import { scaleValueFrom } from '../../domain/scale';

const values = fc
  .option(fc.integer({ min: 0, max: 10 }), { nil: null })
  .map((v) => (v === null ? null : scaleValueFrom(v)));
const entries: fc.Arbitrary<CheckInEntry> = fc.record({
  connectedness: values,
  purpose: values,
  wellbeing: values,
  prompt: fc.constantFrom(null, {
    id: 'one',
    words: 'One?',
    lens: 'mind' as const,
    language: 'en',
  }),
  reflection: fc.string(),
  hard: fc.boolean(),
  practice: fc.constantFrom(null, { id: 'p', words: 'Ten minutes outside' }),
});

describe('what counts as written', () => {
  test('a prompt that was only shown does not', () => {
    expect(
      isTouched({
        ...blankEntry,
        prompt: { id: 'one', words: 'One?', lens: 'mind', language: 'en' },
      }),
    ).toBe(false);
  });
  test.each<[string, Partial<CheckInEntry>]>([
    ['a zero', { wellbeing: 0 }],
    ['a word', { reflection: 'a' }],
    ['a mark', { hard: true }],
    ['a tick', { practice: { id: 'p', words: 'Walk' } }],
  ])('%s does', (_, part) => expect(isTouched({ ...blankEntry, ...part })).toBe(true));
  test('white space does not', () =>
    expect(isTouched({ ...blankEntry, reflection: ' \n ' })).toBe(false));
});

describe('a hard day', () => {
  test.each([
    [0, false, true],
    [1, false, true],
    [2, false, false],
    [null, false, false],
    [9, true, true],
  ] as const)('Well-being %s, marked %s: %s', (wellbeing, hard, expected) => {
    expect(isHard({ wellbeing, hard })).toBe(expected);
  });
});

describe('what was typed before the draft had loaded', () => {
  test('loses no word of either', () => {
    fc.assert(
      fc.property(entries, entries, (draft, typed) => {
        const { reflection } = joinedEntries(draft, typed);
        for (const text of [draft.reflection, typed.reflection])
          if (text.trim() !== '') expect(reflection).toContain(text);
      }),
    );
  });
  test('wins field by field, and the draft’s text stands above', () => {
    const joined = joinedEntries(
      { ...blankEntry, connectedness: 3, purpose: 4, reflection: 'Before.' },
      { ...blankEntry, purpose: 9, reflection: 'Now.' },
    );
    expect(joined).toMatchObject({ connectedness: 3, purpose: 9, reflection: 'Before.\nNow.' });
  });
  test('changes nothing when nothing was typed', () => {
    fc.assert(
      fc.property(entries, (draft) => {
        fc.pre(draft.reflection.trim() !== '' || draft.reflection === '');
        expect(joinedEntries(draft, blankEntry)).toEqual(draft);
      }),
    );
  });
});

test('keeping takes the white space off the ends of the words and nothing else', () => {
  fc.assert(
    fc.property(entries, (entry) => {
      const body = checkInFrom(entry);
      expect(body).toEqual({ ...entry, reflection: entry.reflection.trim(), source: null });
    }),
  );
});
