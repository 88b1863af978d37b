import {
  bareEntry,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
  propose,
} from './harvest';
import { ordinals } from './ordinals';
import { oneLine } from './plain';
import type { JsonKind } from './source';
import { isLoose, listAt, type Loose, numberAt, own, textAt, textsAt } from './values';
import { atOn, dayInText } from './when';

/** What is proposed for Pixels' scores, 1 to 5, the best last. */
const values = [1, 3, 5, 7, 9];

const isPixel = (value: unknown): value is Loose =>
  isLoose(value) &&
  Object.hasOwn(value, 'date') &&
  Object.hasOwn(value, 'notes') &&
  (Array.isArray(own(value, 'scores')) || numberAt(value, 'mood') !== null);

/** The JSON of Pixels, a year in colours: a list of days with scores, notes and tags in groups. */
export const pixels: JsonKind = {
  fits: (parts) => parts.some(({ key, value }) => key === null && isPixel(value)),
  begin(here) {
    const harvest = newHarvest('pixels');
    const count = ordinals();
    return {
      take({ key, value, fault }, place) {
        if (fault || key !== null) return;
        if (isLoose(value)) addPixel(harvest, value, here, place, count);
        else leave(harvest, 'damaged', place);
      },
      end: () => harvest,
    };
  },
};

function addPixel(
  harvest: Harvest,
  pixel: Loose,
  { zone }: Here,
  place: Place,
  count: (name: string) => number,
): void {
  const day = dayInText(textAt(pixel, 'date'));
  if (!day) {
    leave(harvest, 'no-day', place);
    return;
  }
  const scores = [...listAt(pixel, 'scores'), own(pixel, 'mood')].filter(
    (score): score is number => typeof score === 'number' && Number.isFinite(score),
  );
  const [first] = scores;
  const mood = first === undefined ? null : String(first);
  if (mood !== null) propose(harvest, mood, values[(first ?? 0) - 1]);
  const groups = listAt(pixel, 'tags');
  gather(
    harvest,
    {
      ...bareEntry,
      key: `${day} ${count(day)}`,
      day,
      at: atOn(day, null, zone),
      zone,
      text: textAt(pixel, 'notes'),
      mood,
      moodWords: mood === null ? null : oneLine(`Mood ${scores.join(', ')}`),
      words: [
        ...groups.flatMap((group) => (isLoose(group) ? textsAt(group, 'entries') : [])),
        ...groups.filter((group) => typeof group === 'string'),
        ...textsAt(pixel, 'emotions'),
      ],
    },
    place,
  );
}
