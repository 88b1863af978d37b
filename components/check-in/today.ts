import { isTouched } from '../../domain/check-in';
import { dayAfter, dayAt, type Day } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { dayValuesOf, type DayValues } from '../../domain/day-values';
import { contextOn, type Context, phaseOn } from '../../domain/phase';
import type { CheckIn, Experience } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { now, zone } from '../../platform/clock';
import { checkInsBefore, checkInsBetween } from '../../storage/check-ins';
import { latestDraft } from '../../storage/day-drafts';
import { firstWordsPutOff } from '../../storage/first-words';
import type { Journal } from '../../storage/journal';
import { lastNudge } from '../../storage/last-nudge';
import { recordsOf } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { draftsOf } from '../../storage/drafts';

/** Days of the field that is shown after keeping. */
const fortnight = 14;

/** An experience's own day, while it lasts. */
export type DayItselfToday = {
  experience: Experience;
  /** Whether "Later" was said on this day. */
  later: boolean;
  /** Answers that were typed and not kept. */
  typed: Draft<'experience'> | null;
};

/** Everything the popup shows of a day besides the form itself. */
export type Today = {
  day: Day;
  isToday: boolean;
  settings: Settings;
  context: Context | null;
  /** What was answered to the first question and is in the journal by no experience yet. */
  untold: 'ahead' | 'had' | null;
  dayItself: DayItselfToday | null;
  /** Kept on this day, oldest first. */
  kept: CheckIn[];
  /** Whether something unkept was begun on this day. */
  begun: boolean;
  /** When the day's nudge was opened (ms since 1970), while it can still be put off or refused. */
  nudgeOpenedAt: number | null;
  first: boolean;
  fortnight: { day: Day; values: DayValues; experience: Experience | null }[];
};

function fortnightTo(day: Day, checkIns: readonly CheckIn[], experiences: readonly Experience[]) {
  return Array.from({ length: fortnight }, (_, index) => {
    const each = dayAfter(day, index + 1 - fortnight);
    return {
      day: each,
      values: dayValuesOf(checkIns.filter((c) => c.day === each).map(({ body }) => body)),
      experience:
        experiences.find((e) => e.day === each && e.body.status !== 'did-not-happen') ?? null,
    };
  });
}

async function dayItselfOn(
  journal: Journal,
  day: Day,
  experiences: readonly Experience[],
): Promise<DayItselfToday | null> {
  const { phase, experienceId } = phaseOn(day, experiences);
  const experience = experiences.find(({ id }) => id === experienceId);
  if (phase !== 'day-itself' || !experience) return null;
  const [putOff, typed] = await Promise.all([
    firstWordsPutOff(journal),
    draftsOf(journal, 'experience'),
  ]);
  return {
    experience,
    later: putOff === day,
    typed: typed.find(({ target }) => target === experience.id) ?? null,
  };
}

function untoldOf({ start }: Settings, experiences: readonly Experience[]): Today['untold'] {
  return start === null || start === 'writing' || experiences.length > 0 ? null : start;
}

/** The civil day that it is now, where the day ends at the given hour. */
export function dayNow(endOfDay: number): Day {
  return dayAt(now(), zone(), endOfDay);
}

/** Whether something unkept was begun on a day. Apart from the rest, which does not change with every key. */
export async function readBegun(journal: Journal, day: Day): Promise<boolean> {
  const draft = await latestDraft(journal, day);
  return draft !== null && isTouched(draft.body);
}

/**
 * Reads what the popup shows of a day.
 * @param day the day it is about
 * @param now the day that it is
 */
export async function readToday(
  journal: Journal,
  day: Day,
  now: Day,
): Promise<Omit<Today, 'begun'>> {
  const [settings, recent, experiences, newest, nudge] = await Promise.all([
    settingsOf(journal),
    checkInsBetween(journal, dayAfter(day, 1 - fortnight), day),
    recordsOf(journal, 'experience'),
    checkInsBefore(journal, null, 1),
    lastNudge(journal),
  ]);
  const kept = recent.filter((checkIn) => checkIn.day === day);
  return {
    day,
    isToday: day === now,
    settings,
    untold: untoldOf(settings, experiences),
    context: contextOn(day, experiences, newest.length > 0),
    dayItself: day === now ? await dayItselfOn(journal, day, experiences) : null,
    kept,
    nudgeOpenedAt: nudge.last === day && kept.length === 0 ? nudge.openedAt : null,
    first: newest.length === 0,
    fortnight: fortnightTo(day, recent, experiences),
  };
}
