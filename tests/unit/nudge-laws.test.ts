import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayAfter, dayAt, weekdayOf } from '../../domain/day';
import { decide } from '../../domain/nudge';
import { nudgeStateFrom } from '../../domain/nudge-state';
import { momentOn } from '../../domain/nudge-window';
import { clockTime, every, everyDay, facts, hour, lived, minute, turning } from './nudge-world';

/** How long a law may take on a busy machine, in milliseconds: Temporal's stand-in in Node is slow. */
const patience = 60_000;

const week = [1, 2, 3, 4, 5, 6, 7];
const endOfDay = fc.integer({ min: 0, max: 11 });
const someDays = fc.subarray(week, { minLength: 1 });

/** Five days around a turn of the clocks, lived in steps of a quarter of an hour. */
const around = fc.record({
  turn: turning,
  time: clockTime,
  endOfDay,
  days: someDays,
  quiet: fc.subarray([0, 1, 2, 3, 4]),
  experience: fc.subarray([0, 1, 2, 3, 4], { maxLength: 2 }),
});

it(
  'is exactly one on each day that calls for one, at its time, through every turn of the clocks',
  () => {
    fc.assert(
      fc.property(around, ({ turn, time, endOfDay, days, quiet, experience }) => {
        const { zone, noon } = turn;
        const first = dayAt(noon, zone, endOfDay);
        const written = quiet.map((ahead) => dayAfter(first, ahead));
        const experiences = experience.map((ahead) => dayAfter(first, ahead));
        const settings = { ...everyDay, time, days, ifUnanswered: 'stay' as const };
        const shown = lived(every(15 * minute, noon, noon + 96 * hour), () => {
          return { zone, endOfDay, settings, allowed: true, present: true, written, experiences };
        });

        const called = [0, 1, 2, 3, 4]
          .map((ahead) => dayAfter(first, ahead))
          .filter((day) => days.includes(weekdayOf(day)))
          .filter((day) => !written.includes(day) && !experiences.includes(day))
          .map((day) => ({ day, at: momentOn(day, time, zone, endOfDay) }))
          .filter(({ at }) => at !== null && at >= noon && at <= noon + 96 * hour - 15 * minute)
          // St Johns once put its clocks back a minute after midnight: then a day is interrupted by the next one.
          .filter(({ day, at }) =>
            [...every(minute, Number(at), Number(at) + 15 * minute)].every(
              (now) => dayAt(now, zone, endOfDay) === day,
            ),
          );

        for (const { day, at } of called) {
          const [nudge, ...more] = shown.filter((nudge) => nudge.day === day);
          expect(more).toEqual([]);
          expect(nudge?.at).toBeGreaterThanOrEqual(Number(at));
          expect(nudge?.at).toBeLessThanOrEqual(Number(at) + 15 * minute);
        }
      }),
      { numRuns: 50 },
    );
  },
  patience,
);

it(
  'comes when it said it would, and not before, while nothing changes',
  () => {
    fc.assert(
      fc.property(
        turning,
        clockTime,
        endOfDay,
        someDays,
        fc.option(fc.integer({ min: 0, max: 40 })),
        fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 8 }),
        ({ zone, noon }, time, endOfDay, days, shownHoursAgo, looks) => {
          const shownAt = shownHoursAgo === null ? null : noon - shownHoursAgo * hour;
          const state = nudgeStateFrom({
            days: shownAt === null ? [] : [dayAt(shownAt, zone, endOfDay)],
            shownAt,
          });
          const settings = { ...everyDay, time, days };
          const told = decide(facts({ now: noon, zone, endOfDay, settings, state }));
          expect(told.next).not.toBeNull();
          if (told.next === null) return;
          const then = told.next.at;
          for (const share of looks) {
            const now = noon + Math.floor((then - noon) * share);
            if (now >= then) continue;
            const meanwhile = decide(facts({ now, zone, endOfDay, settings, state }));
            expect(meanwhile).toMatchObject({ act: 'wait', next: told.next, wakeAt: then });
          }
          const comes = decide(
            facts({ now: Math.max(then, noon), zone, endOfDay, settings, state }),
          );
          expect(comes).toMatchObject({ act: 'show', today: told.next.day });
        },
      ),
      { numRuns: 500 },
    );
  },
  patience,
);
