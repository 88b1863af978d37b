import type { CheckInEntry } from '../check-in';
import { flag, lens, name, reference, scaleValue, text } from './fields';
import { orNull, type Shape, shaped } from './shape';

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

/** What is entered so far of a check-in that is not kept yet. */
export const entryShape: Shape<CheckInEntry> = shaped<CheckInEntry>(entryFields);
