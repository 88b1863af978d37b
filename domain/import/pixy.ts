import { dayAt, instantFrom } from '../day';
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
import { idAt, isLastingId, isLoose, listAt, type Loose, own, textAt, textsAt } from './values';
import { atOn, calendarDay, dayInText, instantFromText, millisecondsFrom } from './when';

/** Pixy's ratings in their order, and what is proposed for each. */
const values: ReadonlyMap<string, number> = new Map([
  ['extremely_bad', 0],
  ['very_bad', 1],
  ['bad', 3],
  ['neutral', 5],
  ['okay', 5],
  ['good', 7],
  ['very_good', 9],
  ['extremely_good', 10],
]);

type Entry = { found: Found; tags: unknown[]; place: Place };

/** The JSON of Pixy, a year in pixels: ratings with a message, tags by their ids, emotions and how one slept. */
export const pixy: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, value }) => key === 'items' && isLoose(value) && Object.hasOwn(value, 'rating'),
    ),
  begin(here) {
    const harvest = newHarvest('pixy');
    const names = new Map<string, string>();
    const entries: Entry[] = [];
    return {
      take({ key, value, fault }, place) {
        if (fault) return;
        if (key === 'tags' && isLoose(value)) {
          const id = idAt(value, 'id');
          if (id !== null) names.set(id, textAt(value, 'name') || textAt(value, 'title'));
        } else if (key === 'items' && isLoose(value)) {
          const found = foundIn(value, here);
          if (found) entries.push({ found, tags: listAt(value, 'tags'), place });
          else leave(harvest, 'no-day', place);
        } else if (key === 'items' && !Array.isArray(value)) leave(harvest, 'damaged', place);
      },
      end() {
        // The names of the tags may stand after the entries.
        for (const { found, tags, place } of entries) {
          found.words = [...tagsIn(harvest, tags, names, place), ...found.words];
          if (found.mood !== null) propose(harvest, found.mood, values.get(ratingOf(found.mood)));
          gather(harvest, found, place);
        }
        return harvest;
      },
    };
  },
};

const ratingOf = (mood: string) => mood.replaceAll(' ', '_');
const inWords = (rating: string) => oneLine(rating.replaceAll('_', ' '));

/** The names of an entry's tags; one that is in no list is told, as its id says nothing. */
function tagsIn(
  harvest: Harvest,
  tags: readonly unknown[],
  names: ReadonlyMap<string, string>,
  place: Place,
): string[] {
  return tags.flatMap((tag) => {
    const id = isLoose(tag) ? idAt(tag, 'id') : String(tag);
    const name = (isLoose(tag) ? textAt(tag, 'name') : '') || names.get(id ?? '');
    if (name) return [name];
    if (typeof tag === 'string' && !isLastingId(tag)) return [tag];
    leave(harvest, 'tags', place);
    return [];
  });
}

function foundIn(item: Loose, { zone, endOfDay }: Here): Found | null {
  const day = dayInText(textAt(item, 'date'));
  if (!day) return null;
  const told = own(item, 'dateTime');
  const instant = typeof told === 'string' ? instantFromText(told, zone) : millisecondsFrom(told);
  const isOnDay =
    instant !== null &&
    (calendarDay(instant, zone) === day || dayAt(instant, zone, endOfDay) === day);
  const mood = inWords(textAt(item, 'rating'));
  const sleep = own(item, 'sleep');
  const slept = isLoose(sleep) ? inWords(textAt(sleep, 'quality')) : '';
  const id = idAt(item, 'id');
  return {
    ...bareEntry,
    key: id ?? day,
    unique: isLastingId(id),
    day,
    at: isOnDay ? instantFrom(instant) : atOn(day, null, zone),
    zone,
    timed: isOnDay,
    text: textAt(item, 'message') || textAt(item, 'note'),
    mood: mood || null,
    moodWords: mood || null,
    words: [
      ...textsAt(item, 'emotions').map(inWords),
      // Neutral is what Pixy writes where nobody said how they slept.
      ...(slept === '' || slept === 'neutral' ? [] : [`sleep ${slept}`]),
    ],
  };
}
