import type { Instant } from '../day';
import { reflectionOf } from './check-in-of';
import type { Found } from './harvest';
import { ordinals } from './ordinals';

/** A text without blanks, marks and case: what stays the same however a program, or a reading, sets it. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{Cf}]+/gu, '');
}

/** Day and time on the wall, `YYYY-MM-DDTHH:MM`, wherever that was. */
export function wallOf(at: Instant, zone: string): string {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}

/** When an entry was, as its program tells it; the same under another offset. */
function whenOf({ day, at, zone, timed }: Found): string {
  return timed ? wallOf(at, zone) : day;
}

/** What an entry says. */
function contentOf({ title, text, mood, words }: Found): string {
  return [plain(title + text), plain(mood ?? ''), ...words.map(plain).toSorted()].join('\n');
}

/**
 * What each entry of one file is known by: its id where no other entry can have that; else its time, its words, and how
 * many of the same came before it.
 */
export function identitiesOf(found: readonly Found[]): string[] {
  const count = ordinals();
  return found.map((one) => {
    if (one.unique) return one.key;
    const said = `${whenOf(one)}\n${contentOf(one)}`;
    return `${said}\n${count(said)}`;
  });
}

/** What two accounts of one entry share, where one of them may tell more beside: Daylio’s table has scales. */
export function accountOf(found: Found): string {
  return `${whenOf(found)}\n${plain(found.title + found.text)}\n${plain(found.mood ?? '')}`;
}

/** Whether the words beside one entry are all beside the other, or the other way round. */
export function isPartOf(one: readonly string[], other: readonly string[]): boolean {
  const [fewer, more] = one.length <= other.length ? [one, other] : [other, one];
  const all = new Set(more.map(plain));
  return fewer.every((word) => all.has(plain(word)));
}

/** Whether a reflection that is kept says what an entry does. */
export function saysTheSame(reflection: string, found: Found): boolean {
  return plain(reflection) === plain(reflectionOf(found));
}

/**
 * Whether a reflection that came in from Daylio is of the same entry, told by its other kind of file: the words are the
 * same, and what stands under them is part of one another.
 */
export function isAccountOf(reflection: string, found: Found): boolean {
  const paragraphs = reflection.split('\n\n');
  const beside = (paragraphs.pop() ?? '').split(' · ');
  const mood = found.moodWords === null ? [] : [found.moodWords];
  return (
    plain(paragraphs.join('\n\n')) === plain(found.title + found.text) &&
    isPartOf(mood, beside) &&
    isPartOf([...mood, ...found.words], beside)
  );
}

/**
 * Whether words that were read by an earlier Afterglow are those of an entry as it is read now: readings get better, and
 * most of the words stay.
 */
export function isMostly(reflection: string, found: Found): boolean {
  const wordsIn = (text: string) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const [before, now] = [wordsIn(reflection), wordsIn(reflectionOf(found))];
  const [fewer, more] = before.size <= now.size ? [before, now] : [now, before];
  if (fewer.size === 0) return plain(reflection) === plain(reflectionOf(found));
  return [...fewer].filter((word) => more.has(word)).length * 2 > fewer.size;
}
