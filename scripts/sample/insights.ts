import { dayAfter, daysBetween } from '../../domain/day';
import type { Experience, Kept } from '../../domain/record';
import { laterThan, writingOn, type Calendar } from './calendar';
import type { Chance } from './chance';
import { keptRow } from './rows';
import { decisions, insights, loosePractices } from './words/insights';

type Taken = { insights: Kept<'insight'>[]; practices: Kept<'practice'>[] };

/** Insights met on the days after experiences, latest first, and the practices that honour them. */
export function insightsAfter(
  experiences: readonly Experience[],
  calendar: Calendar,
  chance: Chance,
): Taken {
  const taken: Taken = { insights: [], practices: [] };
  if (experiences.length === 0) return taken;
  for (const [index, { words, lens, states, practices }] of insights.entries()) {
    const experience = experiences[Math.floor((index / insights.length) * experiences.length)];
    if (!experience) continue;
    const noticed = dayAfter(experience.day, chance.whole(1, 4));
    const span = Math.max(0, daysBetween(noticed, dayAfter(calendar.until, -1)));
    const pace = Math.min(span / states.length, 16);
    const through = states.map((state, step) => ({
      state,
      day: dayAfter(noticed, Math.floor(step * pace)),
    }));
    const writing = writingOn(calendar, noticed, chance.whole(18 * 60, 23 * 60), chance);
    const changed = laterThan(writing.at, (states.length - 1) * pace, calendar);
    const insight = keptRow(
      'insight',
      chance.id(),
      writing,
      {
        words,
        lens,
        states: through,
        from: { kind: 'experience', id: experience.id },
        experience: experience.id,
        quiet: index % 5 === 4 ? 'for-good' : [1, 3, 7].filter(() => chance.happens(0.25)),
      },
      changed,
    );
    taken.insights.push(insight);
    for (const practice of practices) {
      const day = dayAfter(noticed, Math.min(span, chance.whole(1, 5)));
      taken.practices.push(
        keptRow(
          'practice',
          chance.id(),
          writingOn(calendar, day, chance.whole(1100, 1380), chance),
          {
            ...practice,
            insight: insight.id,
          },
        ),
      );
    }
  }
  return taken;
}

/** Practices that honour no insight in particular. */
export function practicesAlone(calendar: Calendar, chance: Chance): Kept<'practice'>[] {
  return loosePractices.map((practice, index) => {
    const day = dayAfter(calendar.until, -Math.min(calendar.days, 40 + index * 60));
    const writing = writingOn(calendar, day, chance.whole(1100, 1380), chance);
    return keptRow('practice', chance.id(), writing, { ...practice, insight: null });
  });
}

/** The shelf: decisions put there every few weeks, to be looked at again fourteen days later or more. */
export function shelf(calendar: Calendar, chance: Chance): Kept<'decision'>[] {
  return decisions
    .map((decision, index) => ({ ...decision, ago: 2 + index * 7 }))
    .filter(({ ago }) => ago <= calendar.days)
    .map(({ words, note, ago }) => {
      const day = dayAfter(calendar.until, -ago);
      const writing = writingOn(calendar, day, chance.whole(1100, 1400), chance);
      const lookAgain = dayAfter(day, ago > 14 ? 28 : 14);
      return keptRow('decision', chance.id(), writing, { words, lookAgain, note });
    });
}
