import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../../domain/day';
import { dayValuesOf } from '../../domain/day-values';
import { dayNote, notedKinds } from '../../domain/export/day-note';
import type { NoteWords } from '../../domain/export/note-words';
import type { CheckIn, KeptRecord } from '../../domain/record';
import { anyKept } from '../support/any-journal';
import { checkInOf } from '../support/many-days';
import { experienceOn } from '../support/rows';

const same = (name: string) => name;

/** Words that say which they are. */
const words: NoteWords = {
  ...{ title: same, date: same, scale: same, lens: same, state: same, domain: same },
  quality: (quality) => ('id' in quality ? quality.id : quality.words),
  checkIn: (time) => `check-in ${time ?? 'another day'}`,
  status: (status) => (status === 'past' ? null : status),
  strength: (strength) => (strength === 1 ? 'a little' : 'strongly'),
  ...{ hard: 'hard', ticked: 'ticked', experience: 'experience', insight: 'insight' },
  ...{ practice: 'practice', decision: 'decision', lookAgain: 'look again', letter: 'letter' },
  ...{ opensOn: 'opens on', opened: 'opened', question: 'question', moment: 'moment' },
  ...{ prompt: 'prompt', plan: 'plan' },
  fields: {
    ...{ intention: 'intention', set: 'set', setting: 'setting', guide: 'guide' },
    ...{ account: 'account', qualities: 'qualities', held: 'held', notes: 'notes' },
  },
  first: { word: 'word', image: 'image', feeling: 'feeling' },
  planFields: { people: 'people', clinic: 'clinic', grounding: 'grounding', goodDay: 'good day' },
};

const noting = {
  ...{ words, endOfDay: 4, dayOf: () => '2026-05-02' as Day },
  questionnaireOf: () => null,
};

const anyDayOfRecords = fc.array(
  fc.constantFrom(...notedKinds).chain((kind) => anyKept(kind) as fc.Arbitrary<KeptRecord>),
  { minLength: 1, maxLength: 6 },
);

/** The front matter of a note as another program reads it. */
function frontMatterOf(note: string): Record<string, unknown> {
  return parse(/^---\n([^]*?)\n---\n/.exec(note)?.[1] ?? '');
}

describe('the note of a day', { timeout: 30_000 }, () => {
  test('has the day’s medians and tags in front, read back by another program', () => {
    fc.assert(
      fc.property(anyDayOfRecords, (records) => {
        const note = dayNote('2026-05-14' as Day, records, noting) ?? '';
        const { tags, ...values } = frontMatterOf(note);
        const checkIns = records.filter((row): row is CheckIn => row.kind === 'check-in');
        expect(values).toEqual(dayValuesOf(checkIns.map(({ body }) => body)));
        const kinds = new Set<string>(records.map(({ kind }) => kind));
        expect([...kinds].filter((kind) => !(tags as string[]).includes(kind))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('holds words as they were written', () => {
    const words = 'First *line*\n# not mine to change\n- and a list';
    const note = dayNote('2026-05-14' as Day, [checkInOf('2026-05-14' as Day, words)], noting);
    expect(note).toContain(`\n\n${words}\n`);
  });

  test('reads as a page does: the experience, what was written, the values', () => {
    const experience = experienceOn('2026-05-14', 'one', {
      title: 'The second',
      account: 'A hall of reeds.',
      qualities: [{ id: 'warmth', strength: 2 }],
      firstWords: { word: 'reeds', image: '', feeling: 'wide' },
    });
    const checkIn = checkInOf('2026-05-14' as Day, 'Tea.');
    expect(dayNote('2026-05-14' as Day, [checkIn, experience], noting)).toBe(`---
connectedness: 0
purpose:
wellbeing: 2
tags:
  - afterglow
  - experience
  - check-in
  - mind
---

# 2026-05-14

## experience: The second

- word: reeds
- feeling: wide

### account

A hall of reeds.

### qualities

- warmth (strongly)

## check-in 20:10

> Where was the quiet today? (mind)

Tea.

- connectedness: 0
- wellbeing: 2
`);
  });

  test('is not written for what has no words', () => {
    const setting = fc.sample(anyKept('setting'), { numRuns: 1, seed: 3 }) as KeptRecord[];
    expect(dayNote('2026-05-14' as Day, setting, noting)).toBe(null);
  });
});
