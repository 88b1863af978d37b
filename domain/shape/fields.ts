import { type Day, dayFrom, type Instant, isInstant } from '../day';
import { type Lens, lenses } from '../lens';
import { scaleValueFrom, type ScaleValue } from '../scale';
import { type Stamp, stampFrom } from '../stamp';
import { isPerilous, oneOf, that } from './shape';

/** How long one text may be, in UTF-16 units: far beyond what is written, and short enough for the piece of a file it lies in. */
const longestText = 4 * 1024 * 1024;

const textUpTo = (most: number, least = 0) =>
  that<string>(
    (value) => typeof value === 'string' && value.length >= least && value.length <= most,
  );

export const text = textUpTo(longestText);

/** A short name that is not the person's words: an id, a program, a language. */
export const name = textUpTo(1000);

/** A name that is there. */
export const someName = textUpTo(1000, 1);

/** The id of another record, or of something of ours. */
export const reference = that<string>(
  (value) => typeof value === 'string' && value !== '' && value.length <= 200 && !isPerilous(value),
);

export const flag = that<boolean>((value) => typeof value === 'boolean');

export const number = that<number>((value) => Number.isFinite(value));

export const count = that<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);

/** The format of a body: 1 or more. */
export const format = that<number>((value) => Number.isSafeInteger(value) && Number(value) >= 1);

/** A whole number from one to another. */
export function wholeFrom(least: number, most: number) {
  return that<number>(
    (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most,
  );
}

export const day = that<Day>((value) => typeof value === 'string' && dayFrom(value) !== null);

export const instant = that<Instant>((value) => typeof value === 'string' && isInstant(value));

export const stamp = that<Stamp>((value) => typeof value === 'string' && stampFrom(value) !== null);

export const scaleValue = that<ScaleValue>(
  (value) => value === null || (typeof value === 'number' && scaleValueFrom(value) !== null),
);

export const lens = oneOf<Lens>(lenses);
