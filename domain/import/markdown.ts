import type { Day } from '../day';
import { clockFrom } from './clock-words';
import { type Found, gather, type Harvest, type Here, leave, newHarvest, propose } from './harvest';
import { headMatter } from './head-matter';
import { dayInWordsFrom } from './months';
import { ordinals } from './ordinals';
import { oneLine, tidy, withoutLinks } from './plain';
import { atOn, dayInText } from './when';

/** `## good | 22:00 | a title`: how a day of Daylio stands in notes made from it. */
const momentHeading = /^#{1,6} +([^|\n]*)\|([^|\n]*)(?:\|(.*))?$/;
const picture =
  /!\[\[[^\]\n]+\.(?:jpe?g|png|gif|webp|heic|heif|svg|avif)(?:\|[^\]\n]*)?\]\]|!\[[^\]\n]*\]\([^)\n]+\)/gi;
const recording = /!\[\[[^\]\n]+\.(?:mp3|m4a|wav|ogg|webm|mp4|mov)\]\]/gi;
const tagLine = /^\s*(?:[-*] )?(#[^\s#]+(?:[ ,]+#[^\s#]+)*)\s*$/;

/**
 * Reads one Markdown note of a day: its date from the name or the matter before the text, its mood from there or
 * from a field in the text, and of notes that came from Daylio each heading with a time as an entry of its own.
 * @param path with its folders, as they may hold the date
 */
export function markdownNote(path: string, text: string, here: Here): Harvest {
  const harvest = newHarvest('markdown');
  const { fields, body } = headMatter(text.replaceAll(/\r\n?/g, '\n'));
  const dated = datedIn(fields);
  const day = dayOfName(path) ?? dated?.day ?? null;
  const place = { file: path, line: null, entry: null, words: '' };
  if (!day) {
    leave(harvest, 'no-day', place);
    return harvest;
  }
  leave(harvest, 'photos', null, [...body.matchAll(picture)].length);
  leave(harvest, 'recordings', null, [...body.matchAll(recording)].length);
  const count = ordinals();
  const name = path.split('/').at(-1) ?? path;
  for (const part of partsOf(body.replaceAll(picture, '').replaceAll(recording, ''))) {
    const mood = part.mood ?? inlineMood(part.text) ?? fields.get('mood')?.[0] ?? null;
    if (mood) propose(harvest, mood, Number(mood));
    const when = part.clock ? `${name} ${part.clock}` : name;
    gather(
      harvest,
      {
        ...foundOf(part, day, part.clock ?? (dated?.day === day ? dated.clock : null), here),
        key: `${when} ${count(when)}`,
        mood,
        moodWords: mood,
        words: [...(fields.get('tags') ?? fields.get('tag') ?? []), ...part.words].map(plainTag),
      },
      place,
    );
  }
  if (harvest.found.length === 0 && harvest.left.size === 0) leave(harvest, 'nothing', place);
  return harvest;
}

type Part = {
  mood: string | null;
  clock: string | null;
  title: string;
  text: string;
  words: string[];
};

function foundOf(
  part: Part,
  day: Day,
  clock: string | null,
  { zone }: Here,
): Omit<Found, 'key' | 'mood' | 'moodWords' | 'words'> {
  return {
    day,
    at: atOn(day, clock, zone),
    zone,
    timed: clock !== null,
    title: part.title,
    text: tidy(withoutLinks(part.text)),
  };
}

function plainTag(tag: string): string {
  return oneLine(tag).replace(/^#/, '').toWellFormed();
}

/** The day in a note's name or, for names such as `2024/05/01.md`, in its folders. */
function dayOfName(path: string): Day | null {
  const name = path.split('/').at(-1) ?? '';
  const [, year, month, day] =
    /(?<!\d)(\d{4})[-._ ]?(\d{2})[-._ ]?(\d{2})(?!\d)/.exec(name) ??
    /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})\.[a-z]+$/i.exec(path) ??
    [];
  return year ? dayInText(`${year}-${month}-${day}`) : dayInNameFrom(name);
}

/** The day in a name such as `May 2nd, 2024.md` or `Donnerstag, 2. Mai 2024.md`. */
function dayInNameFrom(name: string): Day | null {
  const stem = name.replace(/\.[a-z]+$/i, '');
  return dayInWordsFrom(stem, false) ?? dayInWordsFrom(stem.replace(/^\p{L}+,? /u, ''), false);
}

/**
 * The day that the matter before the text names, as it stands there whatever offset follows, and the time on the wall.
 * Midnight to the minute is how programs write a day that has no time.
 */
function datedIn(fields: ReadonlyMap<string, string[]>): { day: Day; clock: string | null } | null {
  for (const key of ['date', 'day', 'created', 'datum', 'fecha']) {
    const value = (fields.get(key)?.[0] ?? '').replaceAll(/^\[+|\]+$/g, '');
    const day = dayInText(value) ?? dayInWordsFrom(value, false);
    const [, rest = ''] = /^\S+?[T ](.*?)(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(value) ?? [];
    const clock = clockFrom(rest);
    if (day) return { day, clock: clock === '00:00' ? null : clock };
  }
  return null;
}

function inlineMood(text: string): string | null {
  const [, words = ''] = /^[ \t]*(?:[-*] )?\[?\(?mood ?:: ?([^\n\])]{1,80})/im.exec(text) ?? [];
  return oneLine(words) || null;
}

/** The whole text as one part; or what stands before the first heading with a time, and a part for each of these. */
function partsOf(body: string): Part[] {
  const parts: Part[] = [];
  let part: Part & { lines: string[] } = {
    mood: null,
    clock: null,
    title: '',
    text: '',
    words: [],
    lines: [],
  };
  const end = () => {
    const text = part.lines.join('\n').trim();
    if (text !== '' || part.mood !== null || part.words.length > 0) parts.push({ ...part, text });
  };
  for (const line of body.split('\n')) {
    const [, mood, time, title = ''] = momentHeading.exec(line) ?? [];
    const clock = time === undefined ? null : clockFrom(time);
    if (clock !== null && mood !== undefined) {
      end();
      part = {
        mood: oneLine(mood) || null,
        clock,
        title: oneLine(title),
        text: '',
        words: [],
        lines: [],
      };
      continue;
    }
    const [, tags] = part.clock === null ? [] : (tagLine.exec(line) ?? []);
    if (tags) part.words.push(...tags.split(/[ ,]+/).filter((tag) => tag !== ''));
    else part.lines.push(line);
  }
  end();
  return parts;
}
