import { dayAfter, type Day } from '../../domain/day';
import type { CheckIn, Experience, Kept } from '../../domain/record';
import { usualSettings, type Settings } from '../../domain/settings';
import { instantOn, laterThan, writingOn, type Calendar } from './calendar';
import type { Chance } from './chance';
import { keptRow } from './rows';
import * as beside from './words/beside';

function evening(calendar: Calendar, day: Day, chance: Chance) {
  return writingOn(calendar, day, chance.whole(17 * 60, 22 * 60), chance);
}

/** Letters around experiences, opened thirty days after; the latest is still closed. */
export function letters(
  experiences: readonly Experience[],
  calendar: Calendar,
  chance: Chance,
): Kept<'letter'>[] {
  return beside.letters.map((words, index) => {
    const experience = experiences[index * 2] ?? null;
    const about = experience?.day ?? dayAfter(calendar.until, -3 - index);
    const writing = evening(calendar, dayAfter(about, experience ? 1 : 0), chance);
    const opensOn = dayAfter(about, 30);
    const opened = opensOn < calendar.until ? instantOn(opensOn, 21 * 60, writing.zone) : null;
    const id = experience?.id ?? null;
    const body = { words, experience: id, opensOn, opened };
    return keptRow('letter', chance.id(), writing, body, opened ?? writing.at);
  });
}

/** Questions for the guide, some of them asked by now. */
export function questions(
  experiences: readonly Experience[],
  calendar: Calendar,
  chance: Chance,
): Kept<'question'>[] {
  return beside.questions.map(({ words, asked }, index) => {
    const experience = experiences[Math.floor(index / 2)];
    const day = dayAfter(experience?.day ?? dayAfter(calendar.until, -20), 2 + (index % 5));
    const writing = evening(calendar, day, chance);
    const from =
      experience && index % 3 !== 2 ? { kind: experience.kind, id: experience.id } : null;
    const changed = asked ? laterThan(writing.at, 6, calendar) : writing.at;
    return keptRow('question', chance.id(), writing, { words, from, asked }, changed);
  });
}

/** Moments out of check-ins, seen through three lenses. The check-in says what the moment says. */
export function moments(
  checkIns: readonly CheckIn[],
  calendar: Calendar,
  chance: Chance,
): Kept<'moment'>[] {
  const told = checkIns.filter(({ body }) => body.reflection !== '' && body.source === null);
  return beside.moments.map(({ words, answers }, index) => {
    const checkIn = told[told.length - 1 - index * 11];
    const day = checkIn?.day ?? dayAfter(calendar.until, -1 - index);
    if (checkIn) checkIn.body.reflection = words;
    const writing = evening(calendar, day, chance);
    const at =
      checkIn && checkIn.at > writing.at ? laterThan(checkIn.at, 0.02, calendar) : writing.at;
    const body = { checkIn: checkIn?.id ?? null, words, answers: { ...answers } };
    return keptRow('moment', chance.id(), { ...writing, at }, body);
  });
}

/** Prompts of the person's own, and two of ours that are not to be asked again. */
export function promptRows(
  calendar: Calendar,
  chance: Chance,
): (Kept<'prompt'> | Kept<'retired-prompt'>)[] {
  const dayFor = (index: number) =>
    dayAfter(calendar.first, Math.floor((calendar.days * (index + 1)) / 8));
  return [
    ...beside.ownPrompts.map((body, index) =>
      keptRow('prompt', chance.id(), evening(calendar, dayFor(index), chance), { ...body }),
    ),
    ...(['meantYes', 'threshold'] as const).map((promptId, index) =>
      keptRow('retired-prompt', chance.id(), evening(calendar, dayFor(index + 3), chance), {
        promptId,
      }),
    ),
  ];
}

/** The plan for when it is hard, written on a good day. */
export function planRow(calendar: Calendar, chance: Chance): Kept<'plan'> {
  const writing = evening(calendar, dayAfter(calendar.until, -Math.min(calendar.days, 16)), chance);
  return keptRow('plan', 'plan', writing, {
    ...beside.plan,
    people: beside.plan.people.map((one) => ({ ...one })),
  });
}

/** Reports: for the meetings after the latest three experiences, each since the one before it. */
export function reports(
  experiences: readonly Experience[],
  checkIns: readonly CheckIn[],
  calendar: Calendar,
  chance: Chance,
): Kept<'report'>[] {
  return experiences.slice(0, 3).map(({ day }) => {
    const to = dayAfter(day, 5);
    const from = dayAfter(day, -16);
    const writing = evening(calendar, to, chance);
    const covered = checkIns.filter((checkIn) => from <= checkIn.day && checkIn.day <= to);
    const struck = covered.filter((_, index) => index % 6 === 4).map(({ id }) => id);
    const sections = beside.reportSections.filter(() => chance.happens(0.8));
    return keptRow('report', chance.id(), writing, {
      from,
      to,
      sections,
      struck,
      madeAt: writing.at,
    });
  });
}

/** Every setting, as this person has chosen it. */
export function settingRows(calendar: Calendar, chance: Chance): Kept<'setting'>[] {
  const chosen: Settings = {
    ...usualSettings,
    country: 'GB',
    start: 'had',
    lookBack: true,
    nudge: { ...usualSettings.nudge, time: '21:00', days: [1, 2, 3, 4, 5, 7] },
  };
  return Object.entries(chosen).map(([key, value]) =>
    keptRow('setting', `setting-${key}`, evening(calendar, calendar.first, chance), { key, value }),
  );
}
