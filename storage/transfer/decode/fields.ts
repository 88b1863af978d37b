import * as v from 'valibot';
import { type Day, dayFrom, type Instant, millisecondsOf } from '../../../domain/day';
import { lenses } from '../../../domain/lens';
import { scaleValueFrom, type ScaleValue } from '../../../domain/scale';
import { type Stamp, stampFrom } from '../../../domain/stamp';

/** How long one text may be, in UTF-16 units, and how many entries a list within a record may have. */
const longestText = 1024 * 1024;
const longestList = 10_000;

export const text = v.pipe(v.string(), v.maxLength(longestText));

/** A short name that is not the person's words: an id, a program, a language. */
export const name = v.pipe(v.string(), v.maxLength(1000));

/** The id of another record, or of something of ours. */
export const reference = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

export const day = v.custom<Day>((value) => typeof value === 'string' && dayFrom(value) !== null);

const instantForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

export const instant = v.custom<Instant>(
  (value) =>
    typeof value === 'string' &&
    instantForm.test(value) &&
    // A day that does not exist rolls over into another one.
    dayFrom(value.slice(0, 10)) !== null &&
    !Number.isNaN(millisecondsOf(value as Instant)),
);

export const stamp = v.custom<Stamp>(
  (value) => typeof value === 'string' && stampFrom(value) !== null,
);

export const scaleValue = v.custom<ScaleValue>(
  (value) => value === null || (typeof value === 'number' && scaleValueFrom(value) !== null),
);

export const lens = v.picklist(lenses);

/** A list of what is described. */
export function listOf<const S extends v.GenericSchema>(entry: S) {
  return v.pipe(v.array(entry), v.maxLength(longestList));
}
