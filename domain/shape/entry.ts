import { flag, lens, name, reference, scaleValue, text } from './fields';
import { orNull, shaped } from './shape';

/** What a check-in holds, kept or still being written. */
export const entryFields = {
  connectedness: scaleValue,
  purpose: scaleValue,
  wellbeing: scaleValue,
  prompt: orNull(shaped({ id: reference, words: text, lens, language: name })),
  reflection: text,
  hard: flag,
  practice: orNull(shaped({ id: reference, words: text })),
};
