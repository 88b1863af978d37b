import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lenses } from '../../domain/lens';
import { askingPhases, listedPrompts } from '../../domain/prompt-list';
import { hardDayPrompts, prompts } from '../../domain/prompts';

const own = [
  { id: 'own-1', words: 'And the river?', lens: 'spirit' as const, phase: null },
  { id: 'own-2', words: 'And the stairs?', lens: 'mind' as const, phase: 'onward' as const },
];
const everything = { days: null, lens: null };
const idsOf = (pick: Parameters<typeof listedPrompts>[2]) =>
  listedPrompts(own, [], pick).map(({ id }) => id);

describe('the list of prompts', () => {
  test('holds each of ours and of the person’s own once', () => {
    const ids = idsOf(everything);
    expect(ids).toHaveLength(prompts.length + hardDayPrompts.length + own.length);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('lets the lenses take turns, the person’s own first', () => {
    const first = listedPrompts(own, [], everything).slice(0, 3);
    expect(first.map(({ lens }) => lens)).toEqual([...lenses]);
    expect(first.map(({ id }) => id)).toEqual(['own-2', expect.any(String), 'own-1']);
  });

  test.each([
    ['onward', true, true],
    ['preparing', true, false],
    ['hard', false, false],
  ] as const)('of %s', (days, hasFirst, hasSecond) => {
    const ids = idsOf({ days, lens: null });
    expect(ids.includes('own-1')).toBe(hasFirst);
    expect(ids.includes('own-2')).toBe(hasSecond);
  });

  test('marks what is retired, ours and the person’s own', () => {
    const listed = listedPrompts(own, ['own-1', 'quietToday'], everything);
    expect(listed.filter(({ retired }) => retired).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['own-1', 'quietToday']),
    );
    expect(listed.filter(({ retired }) => retired)).toHaveLength(2);
  });

  test('narrowed down, it holds exactly those of the whole that fit', () => {
    const anyPick = fc.record({
      days: fc.constantFrom(null, 'hard' as const, ...askingPhases),
      lens: fc.constantFrom(null, ...lenses),
    });
    fc.assert(
      fc.property(anyPick, (pick) => {
        const whole = listedPrompts(own, [], everything);
        const fitting = whole.filter(
          ({ lens, days }) =>
            (pick.lens === null || lens === pick.lens) &&
            (pick.days === null ||
              days === pick.days ||
              (days === 'any' && pick.days !== 'hard') ||
              (Array.isArray(days) && pick.days !== 'hard' && days.includes(pick.days))),
        );
        expect(new Set(idsOf(pick))).toEqual(new Set(fitting.map(({ id }) => id)));
      }),
    );
  });
});
