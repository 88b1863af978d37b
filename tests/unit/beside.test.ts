import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quietLineOn } from '../../domain/beside';
import { blankEntry } from '../../domain/check-in';
import { dayAfter, type Day, type Instant } from '../../domain/day';
import { newDraft } from '../../domain/draft';
import { insightReturningOn } from '../../domain/insight';
import { letterDueOn } from '../../domain/letter';
import { anyKept } from '../support/any-journal';
import { insightRow, row } from '../support/drawn-insights';

const day = '2026-05-14' as Day;
const nothing = { letters: [], putOff: {}, drafts: [], insights: [] };

const letter = row('letter', 'letter', '2026-04-14', {
  ...{ words: 'Dear M.', experience: null },
  ...{ opensOn: day, opened: null },
});
const draft = newDraft(
  { kind: 'check-in', id: 'draft' },
  dayAfter(day, -1),
  { ...blankEntry, reflection: 'Half a thought' },
  '2026-05-13T21:00:00.000Z' as Instant,
);
const insight = insightRow('insight', '2026-05-11', 'Rest isn’t a reward.');
const all = { letters: [letter], putOff: {}, drafts: [draft], insights: [insight] };

test('a letter that is due comes before a draft that was not kept, and that before an insight', () => {
  expect(quietLineOn(day, all)?.what).toBe('letter');
  expect(quietLineOn(day, { ...all, putOff: { letter: day } })?.what).toBe('draft');
  expect(quietLineOn(day, { ...all, letters: [], drafts: [] })).toEqual({
    ...{ what: 'insight', insight, daysSince: 3 },
  });
  expect(quietLineOn(day, nothing)).toBeNull();
});

test('whatever lies in a journal, there is one line or none, and it is the first of the three', () => {
  const anyInsight = fc
    .tuple(anyKept('insight'), fc.integer({ min: 0, max: 32 }))
    .map(([one, ago]) => {
      const noticed = { state: 'noticed', day: dayAfter(day, -ago) } as const;
      return { ...one, body: { ...one.body, states: [noticed] } };
    });
  const anyLetter = fc
    .tuple(anyKept('letter'), fc.integer({ min: -3, max: 3 }))
    .map(([one, days]) => ({ ...one, body: { ...one.body, opensOn: dayAfter(day, days) } }));
  fc.assert(
    fc.property(
      fc.record({
        letters: fc.array(anyLetter, { maxLength: 4 }),
        putOff: fc.constant({}),
        drafts: fc.array(fc.constant(draft), { maxLength: 2 }),
        insights: fc.array(anyInsight, { maxLength: 6 }),
      }),
      (things) => {
        const due = letterDueOn(day, things.letters);
        const back = insightReturningOn(day, things.insights);
        const expected = due
          ? { what: 'letter', letter: due }
          : (things.drafts[0] && { what: 'draft', draft }) ||
            (back && { what: 'insight', ...back });
        expect(quietLineOn(day, things)).toEqual(expected ?? null);
      },
    ),
  );
});
