import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayAfter, dayAt } from '../../domain/day';
import {
  daysLivedSince,
  isOver,
  isSteady,
  type LivedDays,
  type Times,
  withLived,
} from '../../domain/lived';

const zone = 'Europe/London';
const hour = 3_600_000;
const aDay = 24 * hour;
const start = Date.UTC(2026, 4, 14, 19, 30);
const days = 30;

const times = (now: number, lived: LivedDays): Times => ({ now, zone, lived });
const day = (now: number): Day => dayAt(now, zone, 0);

/** What the days lived are after looks at these instants of the clock. */
const after = (clocks: readonly number[]): LivedDays =>
  clocks.reduce<LivedDays>((lived, clock) => withLived(lived, day(clock)), []);

/** A walk of the clock: how long until the next look, in hours, and by how many days the clock is then moved from the truth. */
const anyWalk = fc.array(
  fc.record({
    hours: fc.oneof(
      { weight: 5, arbitrary: fc.integer({ min: 1, max: 30 }) },
      fc.integer({ min: 30, max: 2000 }),
    ),
    jump: fc.option(fc.integer({ min: -12_000, max: 12_000 }), { freq: 8 }),
  }),
  { minLength: 1, maxLength: 90 },
);

type Look = { truth: number; clock: number; jumps: number };

function walked(walk: readonly { hours: number; jump: number | null }[]): Look[] {
  const looks: Look[] = [];
  let [truth, offset, jumps] = [start, 0, 0];
  for (const { hours, jump } of walk) {
    truth += hours * hour;
    if (jump !== null) [offset, jumps] = [jump * aDay, jumps + 1];
    looks.push({ truth, clock: truth + offset, jumps });
  }
  return looks;
}

const realDays = (from: number, to: number) => Math.floor((to - from) / aDay) + 1;

describe('days lived', () => {
  it('are no more than there really were, and one for each jump of the clock', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const looks = walked(walk);
        const lived = after([start, ...looks.map(({ clock }) => clock)]);
        const last = looks.at(-1) ?? { truth: start, jumps: 0 };
        expect(lived.length).toBeLessThanOrEqual(realDays(start, last.truth) + 1 + last.jumps);
        expect(new Set(lived).size).toBe(lived.length);
      }),
    );
  });

  it('are counted on whatever the clock says: a day on which one looks by a clock that runs counts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 20_000 }),
        fc.integer({ min: 1, max: 60 }),
        (offset, count) => {
          const clocks = Array.from({ length: count }, (_, n) => start + (offset + n) * aDay);
          expect(after(clocks)).toHaveLength(count);
        },
      ),
    );
  });
});

describe('what was put aside', () => {
  it('never goes before thirty days were really lived, however the clock walks', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        let lived = after([start]);
        for (const { truth, clock, jumps } of walked(walk)) {
          lived = withLived(lived, day(clock));
          if (!isOver(start, days, times(clock, lived))) continue;
          expect(realDays(start, truth) + jumps).toBeGreaterThanOrEqual(days);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('goes on the first look after thirty days of a clock that was never touched, and not before', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 60 }), (gaps) => {
        let [lived, clock] = [after([start]), start];
        for (const gap of gaps) {
          clock += gap * aDay + 1;
          lived = withLived(lived, day(clock));
          const isDue = clock - start > days * aDay && lived.length > days;
          expect(isOver(start, days, times(clock, lived))).toBe(isDue);
        }
      }),
    );
  });

  it('goes in the end, wherever the clock was before, once it runs', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const clocks = [start, ...walked(walk).map(({ clock }) => clock)];
        const putAside = clocks.at(-1) ?? start;
        const rest = Array.from({ length: days + 2 }, (_, n) => putAside + n * aDay + 1);
        let lived = after(clocks);
        const looks = rest.map((clock) => {
          lived = withLived(lived, day(clock));
          return isOver(putAside, days, times(clock, lived));
        });
        // In the night that has an hour twice, two looks a day apart can be on one day of the calendar.
        const shown = rest.map(day);
        const due = shown.findIndex((_, n) => new Set(shown.slice(0, n + 1)).size > days);
        expect(looks.indexOf(true)).toBe(due);
      }),
      { examples: [[[{ hours: 4, jump: -201 }]]] },
    );
  });

  it('stays at a look by a clock that jumped years ahead, and at the next days of it', () => {
    const lived = after(Array.from({ length: 29 }, (_, n) => start + n * aDay));
    const ahead = start + 6000 * aDay;
    const then = withLived(lived, day(ahead));
    expect(isSteady(times(ahead, then))).toBe(false);
    expect(isOver(start, days, times(ahead, then))).toBe(false);
    const next = withLived(then, day(ahead + aDay));
    expect(isOver(start + 2 * aDay, days, times(ahead + aDay, next))).toBe(false);
  });

  it('may be of any year a clock can show', () => {
    for (const instant of [0, Date.UTC(9999, 11, 31), 253_402_300_800_000 * 3, NaN])
      expect(isOver(instant, days, times(start, after([start])))).toBe(false);
  });
});

describe('a clock', () => {
  it.each([
    ['with nothing to compare it to', [], true],
    ['on the first day', [start], true],
    ['a day on', [start, start + aDay], true],
    ['after a month away', [start, start + 31 * aDay], true],
    ['after half a year', [start, start + 180 * aDay], false],
    ['on the second day after half a year', [start, start + 180 * aDay, start + 181 * aDay], true],
    ['set back to long before', [start, start - 3000 * aDay], false],
    ['back from years ahead', [start, start + 6000 * aDay, start + aDay], true],
  ])('%s is believed or not', (_, clocks, believed) => {
    expect(isSteady(times(clocks.at(-1) ?? start, after(clocks)))).toBe(believed);
  });

  it('that flutters between two days counts each once', () => {
    const flutter = Array.from({ length: 200 }, (_, n) => (n % 2 ? start : start - 9000 * aDay));
    expect(after(flutter)).toHaveLength(2);
    expect(daysLivedSince(after(flutter), dayAfter(day(start), -1))).toBe(1);
  });
});
