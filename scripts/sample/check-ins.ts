import { dayAfter, type Day } from '../../domain/day';
import { phaseOn } from '../../domain/phase';
import type { CheckIn, Experience, Kept } from '../../domain/record';
import { daysOf, timeOfWriting, writingOn, type Calendar } from './calendar';
import type { Chance } from './chance';
import { reflections } from './reflection';
import { keptRow, type Writing } from './rows';
import { practicesTicked, promptsShown, type PromptRow } from './shown';
import { drifting } from './values';

/** What check-ins are written beside. */
export type Surroundings = {
  calendar: Calendar;
  experiences: readonly Experience[];
  practices: readonly Kept<'practice'>[];
  prompts: readonly PromptRow[];
};

/** Days at the beginning of the journal of which most was brought in from another program. */
const daysBroughtIn = 30;

/** How much is written on each day: more in the weeks after an experience, nothing on its day or in silent spells. */
function weightOf(day: Day, { calendar, experiences }: Surroundings): number {
  const { phase } = phaseOn(day, experiences);
  if (phase === 'day-itself' || calendar.isSilent(day)) return 0;
  if (phase === 'first-days' || phase === 'first-weeks') return 0.95;
  return phase === 'preparing' ? 0.85 : 0.62;
}

/** How many check-ins each day has, days in order: `count` in all, or as many as come naturally. */
function daysWritten(
  around: Surroundings,
  chance: Chance,
  count: number | null,
): { day: Day; times: number }[] {
  const open = daysOf(around.calendar).map((day) => ({ day, weight: weightOf(day, around) }));
  const weighted = open.filter(({ weight }) => weight > 0);
  const total = weighted.reduce((sum, { weight }) => sum + weight, 0);
  const number = count ?? Math.round(total);
  let reached = 0;
  let left = weighted.length > 0 ? number : 0;
  const days = weighted.map(({ day, weight }) => {
    reached += weight;
    const due = (reached / total) * number - (number - left);
    const times = Math.min(left, Math.max(0, Math.floor(due + chance.share())));
    left -= times;
    return { day, times };
  });
  const last = days.at(-1);
  if (last) last.times += left;
  return days.filter(({ times }) => times > 0);
}

/** When the check-ins of a day were written, in order; one in thirty was written a day or two late. */
function writingsOf(day: Day, times: number, calendar: Calendar, chance: Chance): Writing[] {
  const minutes = Array.from({ length: times }, () => timeOfWriting(chance));
  const mayBeLate = day < dayAfter(calendar.until, -3);
  return minutes
    .sort((one, other) => one - other)
    .map((minute) => {
      const daysLater = mayBeLate && chance.happens(0.03) ? chance.whole(1, 2) : 0;
      return writingOn(calendar, day, minute, chance, daysLater);
    });
}

/** Every check-in of the journal, by day and time. `count` is exact; null leaves it to the weeks. */
export function checkInsOf(around: Surroundings, chance: Chance, count: number | null): CheckIn[] {
  const { calendar, experiences } = around;
  const valuesFor = drifting(chance);
  const wordsFor = reflections(chance);
  const promptOn = promptsShown(experiences, around.prompts, chance);
  const practiceOn = practicesTicked(around.practices, chance);
  const endOfImport = dayAfter(
    calendar.first,
    Math.min(daysBroughtIn, Math.floor(calendar.days / 4)),
  );

  function written(day: Day, isFirst: boolean): CheckIn['body'] {
    const here = phaseOn(day, experiences);
    const hard = chance.happens(here.phase === 'first-weeks' ? 0.06 : 0.03);
    const prompt = isFirst ? promptOn(day) : null;
    const values = valuesFor(day, here, hard);
    const isWordless = chance.happens(0.22) && values.wellbeing !== null;
    const lens = prompt?.lens ?? null;
    const away = calendar.zoneOn(day) !== 'Europe/London';
    const reflection = isWordless ? '' : wordsFor({ phase: here.phase, lens, hard, away });
    const practice = isFirst ? practiceOn(day) : null;
    return { ...values, prompt, reflection, hard, practice, source: null };
  }

  function broughtIn(day: Day, ordinal: number): CheckIn['body'] {
    const { wellbeing } = valuesFor(day, phaseOn(day, experiences), false);
    const occasion = { phase: 'none-yet', lens: null, hard: false, away: false } as const;
    return {
      connectedness: null,
      purpose: null,
      wellbeing: wellbeing ?? 5,
      prompt: null,
      reflection: chance.happens(0.5) ? wordsFor(occasion) : '',
      hard: false,
      practice: null,
      source: { program: 'daylio', id: `${day} ${ordinal}` },
    };
  }

  return daysWritten(around, chance, count).flatMap(({ day, times }) =>
    writingsOf(day, times, calendar, chance).map((writing, ordinal) => {
      const isImported = day < endOfImport && chance.happens(0.7);
      const body = isImported ? broughtIn(day, ordinal) : written(day, ordinal === 0);
      return keptRow('check-in', chance.id(), writing, body);
    }),
  );
}
