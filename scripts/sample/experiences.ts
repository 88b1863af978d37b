import { dayAfter, type Day } from '../../domain/day';
import type { ExperienceBody, Kept } from '../../domain/record';
import { laterThan, writingOn, type Calendar } from './calendar';
import type { Chance } from './chance';
import { keptRow } from './rows';
import {
  ahead,
  barelyTold,
  experiences,
  fallenThrough,
  type ExperienceWords,
} from './words/experiences';

const blank: ExperienceBody = {
  status: 'past',
  title: '',
  intention: null,
  set: '',
  setting: '',
  guide: '',
  account: '',
  qualities: [],
  held: '',
  notes: '',
  inReport: false,
  firstWords: null,
};

/** Ids of qualities that are ours; whatever else a stock names is in the person's own words. */
const ours = new Set([
  'stillness',
  'beyondWords',
  'tenderness',
  'oneness',
  'outsideTime',
  'fear',
  'release',
  'grief',
  'awe',
  'joy',
  'emptiness',
  'distance',
  'presence',
  'nothingMuch',
]);

/** Days before the end of the journal on which the latest year's experiences lie: a series of three, and one alone. */
const daysAgo = [12, 33, 54, 190];

function bodyFrom(words: ExperienceWords, day: Day): ExperienceBody {
  const { intention, qualities, ...rest } = words;
  return {
    ...blank,
    ...rest,
    intention: { words: intention, day: dayAfter(day, -1) },
    qualities: qualities.map(([name, strength]) =>
      ours.has(name) ? { id: name, strength } : { words: name, strength },
    ),
  };
}

/** Past experiences, latest first: four a year, the latest twelve days before the end. */
export function pastExperiences(calendar: Calendar, chance: Chance): Kept<'experience'>[] {
  const rows: Kept<'experience'>[] = [];
  for (let year = 0; year * 365 < calendar.days; year += 1) {
    for (const ago of daysAgo) {
      const day = dayAfter(
        calendar.until,
        -(year * 365 + ago + (year > 0 ? chance.whole(-6, 6) : 0)),
      );
      if (day <= calendar.first) continue;
      const words = experiences[rows.length];
      const title = barelyTold[rows.length % barelyTold.length] ?? '';
      const body = words ? bodyFrom(words, day) : { ...blank, title, guide: 'Ruth Adeyemi' };
      const writing = writingOn(calendar, day, chance.whole(18 * 60, 21 * 60), chance);
      const planned = writingOn(calendar, dayAfter(day, -9), chance.whole(1140, 1300), chance);
      const at = planned.day >= calendar.first && words ? planned.at : writing.at;
      const changed = laterThan(writing.at, chance.whole(1, 4), calendar);
      rows.push(keptRow('experience', chance.id(), { ...writing, at }, body, changed));
    }
  }
  return rows;
}

/** One that lies six days ahead, and one that fell through. */
export function otherExperiences(calendar: Calendar, chance: Chance): Kept<'experience'>[] {
  const planned = dayAfter(calendar.until, 6);
  const dropped = dayAfter(calendar.until, -120);
  const writtenOn = (daysBefore: number) =>
    writingOn(calendar, dayAfter(calendar.until, -daysBefore), 20 * 60, chance);
  const rows = [
    keptRow(
      'experience',
      chance.id(),
      { ...writtenOn(4), day: planned },
      {
        ...blank,
        ...ahead,
        status: 'planned',
        intention: { words: ahead.intention, day: dayAfter(calendar.until, -3) },
      },
      writtenOn(2).at,
    ),
  ];
  if (dropped > calendar.first) {
    rows.push(
      keptRow(
        'experience',
        chance.id(),
        { ...writtenOn(131), day: dropped },
        {
          ...blank,
          title: fallenThrough.title,
          notes: fallenThrough.notes,
          status: 'did-not-happen',
          intention: { words: fallenThrough.intention, day: dayAfter(dropped, -8) },
        },
        writtenOn(119).at,
      ),
    );
  }
  return rows;
}

/** A plan that was entered twice and taken out again. */
export function enteredTwice(calendar: Calendar, chance: Chance): Kept<'experience'> {
  const writing = writingOn(calendar, dayAfter(calendar.until, -4), 19 * 60, chance);
  return keptRow(
    'experience',
    chance.id(),
    { ...writing, day: dayAfter(calendar.until, 6) },
    { ...blank, status: 'planned', title: ahead.title },
  );
}
