import { gather, leave, newHarvest } from './harvest';
import { oneLine, plainFromHtml, tidy } from './plain';
import type { JsonKind } from './source';
import { isLoose, textAt } from './values';
import { atOn, dayInText } from './when';

/** The JSON of Mini Diary: one entry a day, under its day. */
export const miniDiary: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, name, value }) =>
        key === 'entries' && typeof name === 'string' && dayInText(name) !== null && isLoose(value),
    ),
  begin({ zone }) {
    const harvest = newHarvest('mini-diary');
    return {
      take({ key, name, value, fault }, place) {
        if (fault || key !== 'entries' || typeof name !== 'string') return;
        const day = dayInText(name);
        if (!isLoose(value)) leave(harvest, 'damaged', place);
        else if (!day) leave(harvest, 'no-day', place);
        else {
          const title = oneLine(textAt(value, 'title')).toWellFormed();
          const text = tidy(plainFromHtml(textAt(value, 'text')));
          gather(
            harvest,
            {
              key: day,
              day,
              at: atOn(day, null, zone),
              zone,
              timed: false,
              title,
              text,
              mood: null,
              moodWords: null,
              words: [],
            },
            place,
          );
        }
      },
      end: () => harvest,
    };
  },
};
