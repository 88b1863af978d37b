import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween, type Day } from '../../domain/day';
import { lenses } from '../../domain/lens';
import { choosePrompt } from '../../domain/prompt';
import { prompts } from '../../domain/prompts';
import { phases } from '../../domain/record';
import { anyDays, fitting, question, start, written } from '../support/prompt-history';

describe('the prompts of many days', { timeout: 30_000 }, () => {
  test('the same arguments choose the same prompt, and leave them as they were', () => {
    fc.assert(
      fc.property(fc.constantFrom(...phases), fc.nat(2000), fc.boolean(), (phase, days, hard) => {
        const asked = Object.freeze({ quietToday: start });
        const now = question({ day: dayAfter(start, days), phase, hard, asked });
        expect(choosePrompt(now)).toEqual(choosePrompt(now));
      }),
    );
  });

  test('a day that asks has a prompt that fits its phase', () => {
    fc.assert(
      fc.property(anyDays(2), (days) => {
        const pages = written(days);
        expect(pages.length).toBeGreaterThanOrEqual(days.length);
        for (const { id, phase } of pages)
          expect(fitting(phase).map((one) => one.id)).toContain(id);
      }),
    );
  });

  test('none comes again before six days are over, with one “Another prompt” a day', () => {
    fc.assert(
      fc.property(anyDays(1), (days) => {
        const last = new Map<string, Day>();
        for (const { id, day } of written(days)) {
          const before = last.get(id);
          if (before) expect(daysBetween(before, day)).toBeGreaterThanOrEqual(6);
          last.set(id, day);
        }
      }),
    );
  });

  test('a retired one never comes', () => {
    const someIds = fc.subarray(prompts.map(({ id }) => id));
    fc.assert(
      fc.property(anyDays(3), someIds, (days, retired) => {
        const shown = written(days, { retired }).map(({ id }) => id);
        expect(shown.filter((id) => retired.includes(id))).toEqual([]);
      }),
    );
  });

  test.each([1, 2, 3, 6, 7])(
    'the lenses share a year about equally, writing every %d days',
    (gap) => {
      const days = Array.from({ length: 90 }, () => ({ gap, phase: 'onward' as const, more: 0 }));
      const pages = written(days);
      for (const lens of lenses) {
        const share = pages.filter((page) => page.lens === lens).length;
        expect(share).toBeGreaterThanOrEqual(29);
        expect(share).toBeLessThanOrEqual(31);
      }
    },
  );

  test('every prompt comes within its turn: none is left out for long', () => {
    const days = Array.from({ length: 120 }, () => ({ gap: 1, phase: 'onward' as const, more: 0 }));
    const shown = new Set(written(days).map(({ id }) => id));
    expect([...shown].toSorted()).toEqual(
      fitting('onward')
        .map(({ id }) => id)
        .toSorted(),
    );
  });

  test('one’s own come as often as ours of the same lens', () => {
    const own = lenses.map((lens) => ({ id: `own-${lens}`, words: 'And now?', lens, phase: null }));
    const days = Array.from({ length: 1800 }, () => ({
      gap: 1,
      phase: 'onward' as const,
      more: 0,
    }));
    const pages = written(days, { own });
    const count = (id: string) => pages.filter((page) => page.id === id).length;
    for (const { id, lens } of own) {
      const ours = fitting('onward').filter((prompt) => prompt.lens === lens);
      const usual = ours.reduce((sum, prompt) => sum + count(prompt.id), 0) / ours.length;
      expect(count(id)).toBeGreaterThan(usual * 0.6);
      expect(count(id)).toBeLessThan(usual * 1.6);
    }
  });
});
