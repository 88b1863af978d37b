import { dayAt, instantFrom } from '../day';
import { bareEntry, gather, leave, newHarvest, propose } from './harvest';
import type { JsonKind } from './source';
import { isLoose, listAt, numberAt, own, textAt } from './values';
import { instantFromText, millisecondsFrom, momentFrom } from './when';

/** What is proposed for the moods of Daily You, −2 to 2. */
const values = [1, 3, 5, 7, 9];

/** The JSON of Daily You: a list of entries with the instant at which each was made. */
export const dailyYou: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, value }) => key === null && isLoose(value) && Object.hasOwn(value, 'timeCreated'),
    ),
  begin({ zone, endOfDay }) {
    const harvest = newHarvest('daily-you');
    return {
      take({ key, value, fault }, place) {
        if (fault || key !== null) return;
        if (!isLoose(value)) {
          leave(harvest, 'damaged', place);
          return;
        }
        leave(harvest, 'photos', null, listAt(value, 'images').length);
        const made = own(value, 'timeCreated');
        const told = typeof made === 'string' ? momentFrom(made) : null;
        const milliseconds = millisecondsFrom(made) ?? instantFromText(String(made), zone);
        if (milliseconds === null) {
          leave(harvest, 'no-day', place);
          return;
        }
        // A time without a zone is the wall's, whatever device reads it; it was once taken for UTC.
        const isLocal = told?.offset === null;
        const inUtc = isLocal ? instantFromText(`${String(made)}Z`, 'UTC') : null;
        const number = numberAt(value, 'mood');
        const proposal = number === null ? undefined : values[number + 2];
        const mood = proposal === undefined ? null : String(number);
        if (mood !== null) propose(harvest, mood, proposal);
        gather(
          harvest,
          {
            ...bareEntry,
            key: isLocal ? String(made).slice(0, 40) : instantFrom(milliseconds),
            formerKey: inUtc === null ? null : instantFrom(inUtc),
            day: dayAt(milliseconds, zone, endOfDay),
            at: instantFrom(milliseconds),
            zone,
            timed: true,
            text: textAt(value, 'text'),
            mood,
            words: [],
          },
          place,
        );
      },
      end: () => harvest,
    };
  },
};
