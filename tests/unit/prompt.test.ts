import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayAfter, daysBetween, type Day } from '../../domain/day';
import { lenses, type Lens } from '../../domain/lens';
import {
  anotherPrompt,
  choosePrompt,
  type OwnPrompt,
  type PromptQuestion,
} from '../../domain/prompt';
import { firstPrompt, hardDayPrompts, prompts } from '../../domain/prompts';
import { phases, type Phase } from '../../domain/record';

const start = '2026-01-01' as Day;
const asking = phases.filter((phase) => phase !== 'day-itself');
const fitting = (phase: Phase) => prompts.filter((prompt) => prompt.phases.includes(phase));
const question = (more: Partial<PromptQuestion> = {}): PromptQuestion => ({
  day: start,
  phase: 'first-weeks',
  asked: {},
  retired: [],
  own: [],
  ...more,
});

type Page = { day: Day; phase: Phase; id: string; lens: Lens };

/** Writes on the days given (gaps in days), noting what is shown; presses "Another prompt" as often as told. */
function written(
  days: readonly { gap: number; phase: Phase; more: number }[],
  rest: Partial<PromptQuestion> = {},
): Page[] {
  const asked: Record<string, Day> = {};
  const pages: Page[] = [];
  let day = start;
  for (const { gap, phase, more } of days) {
    day = dayAfter(day, gap);
    const shown: string[] = [];
    for (let press = 0; press <= more; press += 1) {
      const now = question({ day, phase, asked: { ...asked }, ...rest });
      const choice = press === 0 ? choosePrompt(now) : anotherPrompt(now, shown);
      if (!choice) break;
      shown.push(choice.id);
      asked[choice.id] = day;
      pages.push({ day, phase, id: choice.id, lens: choice.lens });
    }
  }
  return pages;
}

const anyDays = (most: number) =>
  fc.array(
    fc.record({
      gap: fc.integer({ min: 1, max: 9 }),
      phase: fc.constantFrom(...asking),
      more: fc.integer({ min: 0, max: most }),
    }),
    { minLength: 1, maxLength: 60 },
  );

describe('the prompt of a day', () => {
  test('on the first page of all asks what one would like to remember', () => {
    expect(choosePrompt(question({ phase: 'none-yet' }))?.id).toBe(firstPrompt);
  });

  test('on the first page, with that one retired, is another', () => {
    const choice = choosePrompt(question({ phase: 'none-yet', retired: [firstPrompt] }));
    expect(choice).not.toBeNull();
    expect(choice?.id).not.toBe(firstPrompt);
  });

  test('is nothing on the day itself', () => {
    expect(choosePrompt(question({ phase: 'day-itself' }))).toBeNull();
    expect(anotherPrompt(question({ phase: 'day-itself' }), [])).toBeNull();
  });

  test('is nothing where everything is retired', () => {
    const retired = [...prompts, ...hardDayPrompts].map(({ id }) => id);
    expect(choosePrompt(question({ retired }))).toBeNull();
    expect(choosePrompt(question({ retired, hard: true }))).toBeNull();
    expect(anotherPrompt(question({ retired }), [])).toBeNull();
  });

  test('comes from those for difficult days when it is asked to', () => {
    const choice = choosePrompt(question({ hard: true }));
    expect(hardDayPrompts.map(({ id }) => id)).toContain(choice?.id);
  });

  test('of ours carries no words; of the person’s own, theirs', () => {
    const own: OwnPrompt = {
      id: 'mine',
      words: 'What did the dog think?',
      lens: 'mind',
      phase: null,
    };
    expect(choosePrompt(question())?.words).toBeNull();
    const retired = prompts.map(({ id }) => id);
    expect(choosePrompt(question({ retired, own: [own] }))).toEqual({
      id: 'mine',
      lens: 'mind',
      words: own.words,
    });
  });

  test('keeps one’s own for another phase until then', () => {
    const own: OwnPrompt = { id: 'mine', words: 'What stayed?', lens: 'mind', phase: 'onward' };
    const retired = prompts.map(({ id }) => id);
    expect(choosePrompt(question({ retired, own: [own] }))).toBeNull();
    expect(choosePrompt(question({ retired, own: [own], phase: 'onward' }))?.id).toBe('mine');
  });

  test('with the pool run dry is the longest unseen', () => {
    const asked = Object.fromEntries(
      fitting('first-days').map(({ id }, index) => [id, dayAfter(start, index < 1 ? -4 : -3)]),
    );
    const choice = choosePrompt(question({ phase: 'first-days', asked }));
    expect(choice?.id).toBe(fitting('first-days')[0]?.id);
  });
});

describe('another prompt', () => {
  test('is of each lens before one comes twice', () => {
    const pages = written([{ gap: 1, phase: 'onward', more: 5 }]);
    expect(new Set(pages.slice(0, 3).map(({ lens }) => lens)).size).toBe(3);
    expect(new Set(pages.slice(3).map(({ lens }) => lens)).size).toBe(3);
  });

  test('is never the one on screen, and goes through all of them before one comes twice', () => {
    const count = fitting('preparing').length;
    const ids = written([{ gap: 1, phase: 'preparing', more: count + 5 }]).map(({ id }) => id);
    expect(new Set(ids.slice(0, count)).size).toBe(count);
    for (const [index, id] of ids.entries()) expect(id).not.toBe(ids[index + 1]);
  });

  test('is nothing where the one on screen is the only one left', () => {
    const retired = prompts.map(({ id }) => id).filter((id) => id !== 'quietToday');
    expect(anotherPrompt(question({ retired }), ['quietToday'])).toBeNull();
  });
});

describe('laws', () => {
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
    const days = Array.from({ length: 600 }, () => ({ gap: 1, phase: 'onward' as const, more: 0 }));
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
