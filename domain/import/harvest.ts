import type { Day, Instant } from '../day';
import type { Parsers } from './parsers';
import { oneLine, tidy } from './plain';
import { type ScaleValue, scaleValueFrom } from '../scale';

/** The programs whose files can be read. The names are stored beside what came in, so they never change. */
export const programs = [
  'daylio',
  'day-one',
  'jrnl',
  'journey',
  'bearable',
  'markdown',
  'mini-diary',
  'pixy',
  'daily-you',
  'mini-diarium',
  'pixels',
] as const;

export type Program = (typeof programs)[number];

/** What is needed to place an entry in time where its file does not say everything. */
export type Device = {
  /** IANA name of the zone of this device, for files that name none. */
  zone: string;
  /** Hour 0–11 at which the person's day ends, for files that give bare instants. */
  endOfDay: number;
};

/** What every reading of a file has at hand. */
export type Here = Device & Parsers;

/** One entry of another program, told the same way whichever it is. */
export type Found = {
  /** Its id there; where there is none, its day, time and ordinal. */
  key: string;
  /** Whether that is an id no other entry has, of whatever file: a running number or a day is none. */
  unique: boolean;
  /** The key under which an earlier Afterglow brought it in, where that was another. */
  formerKey: string | null;
  day: Day;
  at: Instant;
  zone: string;
  /** Whether the file says the hour. */
  timed: boolean;
  title: string;
  text: string;
  /** The mood as it stands in the file, which the person gives a value; null where there is none. */
  mood: string | null;
  /** What of the mood stays as words beside the number. */
  moodWords: string | null;
  /** Activities, tags, and measures that Afterglow has no scale for: words under the reflection. */
  words: string[];
};

/** What an entry has that its program says nothing more of. */
export const bareEntry = {
  unique: false,
  formerKey: null,
  timed: false,
  title: '',
  text: '',
  mood: null,
  moodWords: null,
} satisfies Partial<Found>;

/** What stays out, or comes in changed, each with its words in `locales/`. */
export const reasons = [
  'twice',
  'no-day',
  'no-hour',
  'rewritten-dates',
  'western',
  'damaged',
  'locked-entry',
  'cut-off',
  'too-long',
  'too-deep',
  'nothing',
  'strange-path',
  'photos',
  'recordings',
  'files',
  'places',
  'weather',
  'marks',
  'tags',
  'fields',
  'goals',
  'health',
] as const;

export type Reason = (typeof reasons)[number];

/** Where in a file something stands. */
export type Place = {
  file: string;
  /** Line, counted from 1. */
  line: number | null;
  /** Entry, counted from 1. */
  entry: number | null;
  /** The beginning of what stands there. */
  words: string;
};

export type Left = { count: number; places: Place[] };

/** What one file gives. */
export type Harvest = {
  program: Program;
  found: Found[];
  left: Map<Reason, Left>;
  /** A value of Well-being for each mood, where the program itself puts its moods in an order. */
  proposals: Map<string, NonNullable<ScaleValue>>;
};

/** At most so many places are remembered for each reason; all of them are counted. */
const placesKept = 60;

/** A harvest with nothing in it yet. */
export function newHarvest(program: Program): Harvest {
  return { program, found: [], left: new Map(), proposals: new Map() };
}

/** Counts something that stays out, with its place if that helps to find it. */
export function leave(
  harvest: Pick<Harvest, 'left'>,
  reason: Reason,
  place: Place | null = null,
  count = 1,
): void {
  if (count <= 0) return;
  const left = harvest.left.get(reason) ?? { count: 0, places: [] };
  left.count += count;
  if (place && left.places.length < placesKept) left.places.push(place);
  harvest.left.set(reason, left);
}

/** The beginning of what stands at a place, on one line. */
export function beginningOf(text: string): string {
  return text.slice(0, 160).replaceAll(/\s+/g, ' ').trim().toWellFormed();
}

/** Proposes a value of Well-being for a mood, if the number is one. */
export function propose({ proposals }: Harvest, mood: string, value: number | undefined): void {
  const proposal = value === undefined ? null : scaleValueFrom(Math.round(value));
  if (proposal !== null) proposals.set(mood, proposal);
}

/** Longest text of one entry, in bytes of UTF-8. */
export const longestText = 1_000_000;

/** Whether a text is too long to be one entry's. */
export function isTooLong(text: string): boolean {
  if (text.length * 3 <= longestText) return false;
  if (text.length > longestText) return true;
  return new TextEncoder().encode(text).length > longestText;
}

/**
 * Adds an entry, its lines and words tidied, unless there is nothing in it or more than one entry can hold.
 */
export function gather(harvest: Harvest, entry: Found, place: Place): void {
  const found = {
    ...entry,
    title: oneLine(entry.title),
    text: tidy(entry.text),
    words: entry.words.map(oneLine).filter((word) => word !== ''),
  };
  const isBlank = found.title === '' && found.text === '' && found.words.length === 0;
  if (isBlank && found.mood === null) leave(harvest, 'nothing', place);
  else if (isTooLong(found.title + found.text + found.words.join()))
    leave(harvest, 'too-long', place);
  else harvest.found.push(found);
}
