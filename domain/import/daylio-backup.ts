import { dayAt, dayFrom, type Day, instantFrom } from '../day';
import { daylioText, usualMoods } from './daylio-words';
import {
  bareEntry,
  type Found,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
  propose,
} from './harvest';
import { oneLine } from './plain';
import type { JsonKind } from './source';
import { idAt, isLoose, listAt, type Loose, numberAt, own, textAt } from './values';
import { calendarDay, clockAt, millisecondsFrom, zoneWithOffset } from './when';

/** What is proposed for the five levels, from best to worst. */
const levels = [9, 7, 5, 3, 1];

/** The backup of Daylio, `backup.daylio`: moods and tags by number, entries with an instant and an offset. */
export const daylioBackup: JsonKind = {
  fits: (parts) => parts.some(({ key }) => key === 'dayEntries'),
  begin(here) {
    const harvest = newHarvest('daylio');
    const moods = new Map<string, Mood>();
    const tags = new Map<string, string>();
    const entries: Entry[] = [];
    return {
      take({ key, value, fault }, place) {
        if (fault || !isLoose(value)) return;
        const id = idAt(value, 'id');
        if (key === 'dayEntries') entries.push(...entryIn(harvest, value, here, place));
        else if (key === 'tags' && id) tags.set(id, oneLine(textAt(value, 'name')));
        else if (key === 'customMoods' && id) moods.set(id, moodIn(value));
        else if (key === 'goals' && id) leave(harvest, 'goals');
        else if (key === 'assets') {
          leave(harvest, numberAt(value, 'type') === 2 ? 'recordings' : 'photos');
        }
      },
      end() {
        // The names of moods and tags may stand after the entries.
        for (const { found, mood, tagIds, place } of entries) {
          const { words, level } = moods.get(mood) ?? usualMood(Number(mood));
          found.mood = words === '' ? null : words;
          found.moodWords = found.mood;
          if (words !== '') propose(harvest, words, levels[level - 1]);
          found.words = tagIds.map((id) => tags.get(id) ?? '');
          gather(harvest, found, place);
        }
        return harvest;
      },
    };
  },
};

type Mood = { words: string; level: number };

type Entry = { found: Found; mood: string; tagIds: string[]; place: Place };

function usualMood(level: number): Mood {
  return { words: usualMoods[level - 1] ?? '', level };
}

function moodIn(mood: Loose): Mood {
  const level = numberAt(mood, 'mood_group_id') ?? 0;
  const given = oneLine(textAt(mood, 'custom_name'));
  const predefined = usualMood(numberAt(mood, 'predefined_name_id') ?? level);
  return { words: given || predefined.words || usualMood(level).words, level };
}

/** The entry in a list of one; in none where it has no instant. */
function entryIn(harvest: Harvest, entry: Loose, here: Here, place: Place): Entry[] {
  const milliseconds = millisecondsFrom(own(entry, 'datetime'));
  if (milliseconds === null) {
    leave(harvest, 'no-day', place);
    return [];
  }
  const offset = numberAt(entry, 'timeZoneOffset');
  const zone = offset === null ? here.zone : zoneWithOffset(milliseconds, offset, here.zone);
  const local = calendarDay(milliseconds, zone);
  if (textAt(entry, 'address') !== '') leave(harvest, 'places');
  if (own(entry, 'isFavorite') === true) leave(harvest, 'marks');
  const found = {
    ...bareEntry,
    key: idAt(entry, 'id') ?? `${local} ${clockAt(milliseconds, zone)}`,
    day: namedDay(entry, local) ?? dayAt(milliseconds, zone, here.endOfDay),
    at: instantFrom(milliseconds),
    zone,
    timed: true,
    title: daylioText(textAt(entry, 'note_title'), here),
    text: daylioText(textAt(entry, 'note'), here),
    words: [],
  };
  return [
    { found, mood: idAt(entry, 'mood') ?? '', tagIds: listAt(entry, 'tags').map(String), place },
  ];
}

/** The day that an entry names beside its instant, where it does: months are counted from 0 or from 1. */
function namedDay(entry: Loose, local: Day): Day | null {
  const [year, month, day] = [
    numberAt(entry, 'year'),
    numberAt(entry, 'month'),
    numberAt(entry, 'day'),
  ];
  if (year === null || month === null || day === null) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  const [first, second] = [month + 1, month].map((one) =>
    dayFrom(`${year}-${two(one)}-${two(day)}`),
  );
  return first === local || second === local ? local : (first ?? second ?? null);
}
