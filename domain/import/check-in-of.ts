import type { CheckInBody } from '../record';
import { type Stamp, stampFrom, noStamp } from '../stamp';
import type { Found, Program } from './harvest';
import { type MoodValues, valueOf } from './moods';

/** The words that an entry comes in with: its title and text as they are, under them its mood, activities and tags. */
export function reflectionOf({ title, text, moodWords, words }: Found): string {
  const beside = [...(moodWords === null ? [] : [moodWords]), ...words];
  return [title, text, [...new Set(beside)].join(' · ')]
    .filter((part) => part !== '')
    .join('\n\n')
    .toWellFormed();
}

/** The body of the check-in that an entry becomes. */
export function bodyOf(program: Program, found: Found, values: MoodValues): CheckInBody {
  return {
    connectedness: null,
    purpose: null,
    wellbeing: valueOf(program, found, values),
    prompt: null,
    reflection: reflectionOf(found),
    hard: false,
    practice: null,
    source: { program, id: found.key },
  };
}

/** Device of the stamps of what came in from other programs. */
const nobody = '00000000';

/** Whether a record is still as it came in from another program: every change here gives it another stamp. */
export function isFoundStamp(stamp: Stamp): boolean {
  return stamp.endsWith(`-${nobody}`);
}

/**
 * The stamp of what came in: the same on every device, and older than anything that was changed or removed here, so
 * that bringing the same file in elsewhere never undoes a change.
 */
export function stampOfFound({ at }: Found): Stamp {
  const milliseconds = Math.max(0, Date.parse(at));
  return stampFrom(`${String(milliseconds).padStart(15, '0')}-00000-${nobody}`) ?? noStamp;
}
