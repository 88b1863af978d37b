import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedBy, restOf } from '../../components/history/address';
import { isOurs, placeFrom } from '../../components/shell/route';
import { visitsOf } from '../../components/shell/visits';
import type { Day } from '../../domain/day';
import { lenses } from '../../domain/lens';
import { phases } from '../../domain/record';

describe('the place that an address names', () => {
  const under = { page: 'nudges', rest: '' } as const;

  test.each([
    ['', 'history', '', false],
    ['#', 'history', '', false],
    ['#/', 'history', '', false],
    ['#/history', 'history', '', false],
    ['#/history/2026-05-12', 'history', '/2026-05-12', false],
    ['#/history?lens=spirit', 'history', '?lens=spirit', false],
    ['#/nudges', 'nudges', '', false],
    ['#/welcome', 'welcome', '', false],
    ['#/trends', 'trends', '', false],
    ['#/experiences/7', 'experiences', '/7', false],
    ['#/elsewhere/7', 'history', '', false],
    ['#/support', 'nudges', '', true],
  ])('%s', (hash, page, rest, support) => {
    expect(placeFrom(hash, under)).toEqual({ page, rest, support });
  });

  test('the panel lies over the very place', () => {
    const place = { page: 'history', rest: '/2026-05?hard=yes' } as const;
    expect(placeFrom('#/support', place)).toEqual({ ...place, support: true });
  });

  test('an address that is not built, or not written our way, is not kept', () => {
    expect(['#/history', '#/nudges', '#/welcome', '#/support'].every(isOurs)).toBe(true);
    expect(['#/history/2026-05', '#/history/2026-05-12?practice=done'].every(isOurs)).toBe(true);
    expect(['', '#history', '#/history/words', '#/history?words=jaw'].some(isOurs)).toBe(false);
    expect(
      ['#/history?lens=sport', '#/history/2026-02-30', '#/nudges?hard=yes', '#/data/Words'].some(
        isOurs,
      ),
    ).toBe(false);
  });
});

describe('what an address asks of History', () => {
  const anyAsked = fc.record({
    place: fc.constantFrom(null, '2026-05', '2026-05-12'),
    filters: fc.record({
      lenses: fc.subarray([...lenses]),
      practice: fc.boolean(),
      hard: fc.boolean(),
      phase: fc.constantFrom(null, ...phases),
      experience: fc.option(fc.uuid(), { nil: null }),
      from: fc.constantFrom(null, '2026-01-01' as Day),
      to: fc.constantFrom(null, '2026-12-31' as Day),
    }),
  });

  test('is what was written into it', () => {
    fc.assert(
      fc.property(anyAsked, (asked) => {
        expect(askedBy(restOf(asked))).toEqual(asked);
        expect(isOurs(`#/history${restOf(asked)}`)).toBe(true);
      }),
    );
  });

  test('is nothing where an address says something else, and never a person’s words', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (query, words) => {
        const told = restOf(askedBy(`?${query}&words=${words}`));
        expect(told).toMatch(/^(\?[a-z]+=[\w.-]+(&[a-z]+=[\w.-]+)*)?$/);
      }),
    );
  });
});

/** A window of which only the session's history and the scrolling are there. */
function windowAt(start: unknown) {
  let onScroll = () => {};
  const track = {
    scrollY: 0,
    history: {
      state: start,
      replaceState(state: unknown) {
        track.history.state = state;
      },
    },
    addEventListener(_: string, listener: () => void) {
      onScroll = listener;
    },
    scroll(to: number) {
      track.scrollY = to;
      onScroll();
    },
  };
  return track;
}

describe('visits', () => {
  test('a new one begins at the top, the way back leads to where one was', () => {
    const track = windowAt(null);
    const visits = visitsOf(track as unknown as Window);
    expect(visits.arrive()).toBe(0);
    track.scroll(700);
    track.history.state = null;
    expect(visits.arrive()).toBe(0);
    track.scroll(30);
    track.history.state = 1;
    expect(visits.arrive()).toBe(700);
    track.history.state = 2;
    expect(visits.arrive()).toBe(30);
  });

  test('the session’s history holds a number and nothing else', () => {
    const track = windowAt(null);
    visitsOf(track as unknown as Window).arrive();
    expect(track.history.state).toBe(1);
  });

  test('numbers go on after the page was loaded again', () => {
    const track = windowAt(5);
    const visits = visitsOf(track as unknown as Window);
    visits.arrive();
    track.history.state = null;
    visits.arrive();
    expect(track.history.state).toBe(6);
  });
});
