import { dayAfter, dayAt, daysBetween, weekdayOf, type Day } from '../../domain/day';
import type { NudgeDecision } from '../../domain/nudge';
import { momentOn } from '../../domain/nudge-window';
import type { NudgeSettings } from '../../domain/settings';
import type { History } from './history';

const hour = 3_600_000;
const minute = 60_000;

/** The moment at which something is judged: true time since the beginning, the clock, and the zone. */
export type Now = { passed: number; clock: number; zone: string };

/** What is to come next: on which day, and from when until when (by the clock). */
type Due = { day: Day; from: number; until: number; again: boolean };

export type Nudge = Now & { day: Day; again: boolean };

/** Something that is against the rules. */
export class Wrong extends Error {}

/**
 * Knows the rules by itself, and nothing of how Afterglow follows them: what has happened it is told, what may happen
 * it works out, and it objects where the two differ.
 */
export class Judge {
  readonly nudges: Nudge[] = [];
  settings: NudgeSettings;
  /** How late the worker may look, in milliseconds. */
  patience = minute;
  /** Whether somebody is there, or nobody can know. */
  present = true;
  readonly experiences: Day[];
  private readonly endOfDay: number;
  private kept: { clock: number; day: Day }[] = [];
  private had = new Set<Day>();
  private last: Day | null;
  private lastClock: number | null;
  private streak: number;
  private backClock = -Infinity;
  private putOff: { at: number; came: boolean } | null = null;
  private refusedOn: Day | null = null;
  private awaited: { due: Due | null } | null = null;

  constructor({ settings, experiences, endOfDay, state }: History) {
    this.settings = settings;
    this.experiences = [...experiences];
    this.endOfDay = endOfDay;
    this.last = state.last;
    this.lastClock = state.shownAt;
    this.streak = state.unanswered;
    for (const day of state.days) this.had.add(day);
  }

  today({ clock, zone }: Now): Day {
    return dayAt(clock, zone, this.endOfDay);
  }

  /** Days that count as written: of the last keeping, and those that a check-in lies on. */
  written(now: Now): Day[] {
    const { zone } = now;
    const last = this.kept.at(-1);
    const keptOn = last ? [dayAt(last.clock, zone, this.endOfDay)] : [];
    const today = this.today(now);
    return [...keptOn, ...this.kept.map(({ day }) => day).filter((day) => day >= today)];
  }

  wrote(now: Now): void {
    this.kept.push({ clock: now.clock, day: this.today(now) });
    // Years of them would make every look slow; only what lies around today counts.
    this.kept = this.kept.slice(-80);
  }

  opened(now: Now): void {
    this.notice(now);
    // Whoever opens Afterglow is not nudged for it.
    if (this.streak >= 3) this.backClock = now.clock;
    this.streak = 0;
  }

  pressed(what: 'put-off' | 'refused', now: Now): void {
    this.notice(now);
    const today = this.today(now);
    if (this.last !== today) return;
    if (what === 'refused') {
      this.streak = 0;
      this.putOff = null;
      this.refusedOn = today;
    } else if (this.putOff === null && this.refusedOn !== today) {
      this.putOff = { at: now.clock + hour, came: false };
    }
  }

  /** What happens outside: what was awaited may be another thing now, and is worked out at the next look. */
  disturbed(): void {
    this.awaited = null;
  }

  /** A nudge was claimed, and the worker was killed before anything of it was seen. */
  lost(now: Now): void {
    const due = this.due(now);
    if (due) this.count(due, now);
  }

  /** The worker is about to look: a nudge that was due by now would have had to come before. */
  beforeLook(now: Now): void {
    const { awaited } = this;
    if (awaited?.due && now.clock > awaited.due.from + this.patience && this.present) {
      this.wrong('the worker slept through its time', now);
    }
    this.notice(now);
  }

  /**
   * The worker has looked.
   * @param came whether a nudge was shown, on the screen or on the icon
   */
  looked(now: Now, came: boolean, told: NudgeDecision): void {
    const due = this.due(now);
    const isTime = due !== null && due.from <= now.clock && !this.waits();
    if (isTime !== came) this.wrong(came ? 'came unasked' : 'did not come', now);
    if (due && came) this.count(due, now);
    const next = came ? this.due(now) : due;
    this.agrees(now, told, next);
    this.awaited = { due: next };
  }

  /** What the page tells of the next nudge is what the rules say. */
  agrees(now: Now, { next, reason, today }: NudgeDecision, due = this.due(now)): void {
    const same = next === null ? due === null : next.day === due?.day && next.at === due.from;
    if (!same) this.wrong(`tells of ${JSON.stringify(next)} for ${JSON.stringify(due)}`, now);
    const wrote = this.written(now).includes(today);
    if (reason === 'written' && !wrote) this.wrong('tells of writing', now);
    if (reason === 'quiet' && this.streak < 9) this.wrong('tells of quiet', now);
  }

  wrong(what: string, now: Now): never {
    const at = new Date(now.clock).toISOString();
    throw new Wrong(`${what} at ${at} (${now.passed / hour} h), ${now.zone}, ${this.today(now)}`);
  }

  private notice(now: Now): void {
    if (this.lastClock !== null && this.lastClock > now.clock) {
      this.lastClock = now.clock;
      const today = this.today(now);
      if (this.last !== null && this.last > today) this.last = today;
    }
    this.backClock = Math.min(this.backClock, now.clock);
    if (this.putOff && !this.putOff.came && this.putOff.at > now.clock + hour) {
      this.putOff = { at: now.clock + hour, came: false };
    }
  }

  private waits(): boolean {
    return this.settings.waitForMe && !this.present;
  }

  private isQuiet(day: Day, written: readonly Day[]): boolean {
    const { days, restUntil } = this.settings;
    const rests = restUntil !== null && day < restUntil;
    if (rests || !days.includes(weekdayOf(day))) return true;
    return this.experiences.includes(day) || written.includes(day);
  }

  private due(now: Now): Due | null {
    if (!this.settings.on || this.settings.days.length === 0) return null;
    const { clock, zone } = now;
    const today = this.today(now);
    const written = this.written(now);
    const { last, putOff } = this;
    if (putOff && !putOff.came && last === today && !this.isQuiet(today, written)) {
      const until = putOff.at + 2 * hour;
      const isToday = dayAt(putOff.at, zone, this.endOfDay) === today;
      if (isToday && clock <= until) return { day: today, from: putOff.at, until, again: true };
    }
    const answered = last !== null && written.some((day) => day >= last);
    const gap = this.gap(answered ? 0 : this.streak);
    for (let ahead = 0; ahead < 366; ahead += 1) {
      const day = dayAfter(today, ahead);
      if (this.had.has(day) || this.isQuiet(day, written)) continue;
      if (gap > 1 && last !== null && daysBetween(last, day) < gap) continue;
      const moment = momentOn(day, this.settings.time, zone, this.endOfDay);
      if (moment === null || moment < this.backClock) continue;
      const from = Math.max(moment, (this.lastClock ?? -Infinity) + 16 * hour);
      const until = moment + 2 * hour;
      if (from > until || clock > until || dayAt(from, zone, this.endOfDay) !== day) continue;
      return { day, from, until, again: false };
    }
    return null;
  }

  private gap(streak: number): number {
    if (this.settings.ifUnanswered === 'stay') return 1;
    return [1, 1, 1, 3, 3, 3, 7, 7, 7][streak] ?? Infinity;
  }

  private count({ day, again }: Due, now: Now): void {
    const { last } = this;
    const answered = last !== null && this.written(now).some((written) => written >= last);
    this.nudges.push({ ...now, day, again });
    this.had.add(day);
    this.lastClock = now.clock;
    if (again) {
      if (this.putOff) this.putOff.came = true;
      return;
    }
    this.streak = Math.min(9, (answered ? 0 : this.streak) + 1);
    this.last = day;
    this.putOff = null;
    this.refusedOn = null;
    this.backClock = -Infinity;
  }
}
