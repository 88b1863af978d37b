import { gather, leave, newHarvest, propose } from './harvest';
import { oneLine } from './plain';
import type { JsonKind } from './source';
import { idAt, isLoose, listAt, textAt } from './values';
import { atOn, dayInText } from './when';

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

/** The JSON of Pixy, a year in pixels: a rating a day. */
export const pixy: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, value }) => key === 'items' && isLoose(value) && Object.hasOwn(value, 'rating'),
    ),
  begin({ zone }) {
    const harvest = newHarvest('pixy');
    return {
      take({ key, value, fault }, place) {
        if (fault || key !== 'items') return;
        if (!isLoose(value)) {
          leave(harvest, 'damaged', place);
          return;
        }
        const day = dayInText(textAt(value, 'date'));
        if (!day) {
          leave(harvest, 'no-day', place);
          return;
        }
        const rating = textAt(value, 'rating');
        const proposal = values.get(rating);
        const mood = oneLine(rating.replaceAll('_', ' ')).toWellFormed();
        propose(harvest, mood, proposal);
        const words = listAt(value, 'tags')
          .map((tag) => (isLoose(tag) ? textAt(tag, 'name') : String(tag)))
          .map(oneLine)
          .filter((tag) => tag !== '');
        gather(
          harvest,
          {
            key: idAt(value, 'id') ?? day,
            day,
            at: atOn(day, null, zone),
            zone,
            timed: false,
            title: '',
            text: '',
            mood: mood || null,
            moodWords: mood || null,
            words,
          },
          place,
        );
      },
      end: () => harvest,
    };
  },
};
