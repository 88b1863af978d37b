import { dayAt, weekdayOf } from '../../domain/day';
import { momentOn } from '../../domain/nudge-window';
import type { Event, History } from './history';
import { type Nudge, Wrong } from './judge';

const hour = 3_600_000;

/** What the clock went through between two moments of true time: time that passed, and leaps forward; none back. */
function elapsed(events: readonly Event[], from: number, to: number): number {
  const leaps = events
    .filter((event) => event.what === 'clock' && event.at > from && event.at <= to)
    .map((event) => (event.what === 'clock' ? Math.max(0, event.by) : 0));
  return leaps.reduce((sum, leap) => sum + leap, to - from);
}

/** Looks through all nudges of a history once more, by the plainest of the rules. */
export function lookThrough({ endOfDay, events }: History, nudges: readonly Nudge[]): void {
  const first = nudges.filter(({ again }) => !again);
  if (new Set(first.map(({ day }) => day)).size < first.length) throw new Wrong('two on a day');
  let before: Nudge | null = null;
  for (const nudge of nudges) {
    const { passed, clock, zone, day, again } = nudge;
    if (dayAt(clock, zone, endOfDay) !== day) throw new Wrong('on another day');
    if (again) {
      if (before === null) throw new Wrong('once more before it came');
      if (before.again || elapsed(events, before.passed, passed) < hour) throw new Wrong('again');
    } else if (before && elapsed(events, before.passed, passed) < 16 * hour) {
      throw new Wrong('within sixteen hours');
    }
    before = nudge;
  }
}

/** Whether a nudge came within two hours of its time, on a chosen day. Only where the settings stayed. */
export function lookAtTimes({ endOfDay, settings }: History, nudges: readonly Nudge[]): void {
  for (const { clock, zone, day, again } of nudges) {
    if (!settings.days.includes(weekdayOf(day))) throw new Wrong('on a day that is not chosen');
    if (again) continue;
    const moment = momentOn(day, settings.time, zone, endOfDay);
    if (moment === null || clock < moment || clock > moment + 2 * hour) {
      throw new Wrong('outside its window');
    }
  }
}
