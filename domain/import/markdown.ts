import type { Day } from '../day';
import { clockFrom } from './clock-words';
import { frontMatter, tagsIn } from './front-matter';
import {
  bareEntry,
  beginningOf,
  type Found,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  propose,
} from './harvest';
import { type Dated, datedIn } from './note-date';
import { titleOfName, whenOfName } from './note-name';
import { ordinals } from './ordinals';
import { oneLine, tidy, withoutLinks } from './plain';
import { atOn } from './when';

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
 * @param text with lines that end in LF
 */
export function markdownNote(path: string, text: string, here: Here): Harvest {
  const harvest = newHarvest('markdown');
  const { fields, body } = frontMatter(text, here);
  const dated = datedIn(fields, here);
  const named = whenOfName(path);
  const day = named?.day ?? dated?.day ?? null;
  const place = { file: path, line: null, entry: null, words: beginningOf(body.trim() || text) };
  if (!day) {
    leave(harvest, 'no-day', place);
    return harvest;
  }
  const whole = [bodyIn(fields), body].filter((one) => one.trim() !== '');
  const inside = whole.join('\n\n');
  leave(harvest, 'photos', null, [...inside.matchAll(picture)].length);
  leave(harvest, 'recordings', null, [...inside.matchAll(recording)].length);
  leave(harvest, 'marks', null, /^(true|yes)$/i.test(fields.get('starred')?.[0] ?? '') ? 1 : 0);
  const unread = [...fields.keys()].filter((key) => !read.has(key) && !machine.has(key));
  leave(harvest, 'fields', { ...place, words: unread.join(', ').slice(0, 160) }, unread.length);
  const count = ordinals();
  const name = path.split('/').at(-1) ?? path;
  const title = titleOf(fields, path, inside);
  const parts = partsOf(inside.replaceAll(picture, '').replaceAll(recording, ''));
  if (parts.length === 0 && title !== '') parts.push({ ...blankPart });
  const byName = { day, clock: named?.clock ?? null, zone: here.zone, at: null };
  const when = dated?.day === day && dated.clock !== null ? dated : byName;
  for (const [nth, part] of parts.entries()) {
    const mood = part.mood ?? inlineMood(part.text) ?? fields.get('mood')?.[0] ?? null;
    if (mood) propose(harvest, mood, Number(mood));
    const key = part.clock ? `${name} ${part.clock}` : name;
    const titled = { ...part, title: part.title || (nth === 0 ? title : '') };
    gather(
      harvest,
      {
        ...bareEntry,
        ...foundOf(titled, day, when, here),
        key: `${key} ${count(key)}`,
        mood,
        moodWords: mood,
        words: [...tagsIn(fields), ...part.words].map(plainTag),
      },
      place,
    );
  }
  if (harvest.found.length === 0 && !harvest.left.has('nothing')) leave(harvest, 'nothing', place);
  return harvest;
}

/** The text of a note that some programs put inside the matter. */
function bodyIn(fields: ReadonlyMap<string, string[]>): string {
  const key = ['body', 'content', 'text'].find((one) => fields.has(one));
  return (key === undefined ? [] : (fields.get(key) ?? [])).join('\n');
}

/** Keys before a text that are read, and those that hold nothing of a person's. */
const read = new Set(
  'title date day created datum fecha jour time tags tag keywords mood body content text starred'.split(
    ' ',
  ),
);
const machine = new Set(
  'updated modified id uuid altitude latitude longitude aliases alias cssclass cssclasses layout draft publish published type lang language slug author'.split(
    ' ',
  ),
);

/** The title that the matter says, or the name; none where the text begins with it. */
function titleOf(fields: ReadonlyMap<string, string[]>, path: string, text: string): string {
  const [first = ''] = text.trim().split('\n', 1);
  // A note with a heading of its own has its title there.
  const named = /^#{1,3} /.test(first) ? '' : titleOfName(path);
  const title = oneLine(fields.get('title')?.join(' ') ?? '') || named;
  const plain = (words: string) => words.replaceAll(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
  return plain(first) === plain(title) && title !== '' && text.trim() !== ''
    ? ''
    : withoutLinks(title);
}

type Part = {
  mood: string | null;
  clock: string | null;
  title: string;
  text: string;
  words: string[];
};

const blankPart: Part = { mood: null, clock: null, title: '', text: '', words: [] };

function foundOf(
  part: Part,
  day: Day,
  dated: Dated | null,
  here: Here,
): Pick<Found, 'day' | 'at' | 'zone' | 'timed' | 'title' | 'text'> {
  const isOwn = part.clock !== null;
  const clock = part.clock ?? dated?.clock ?? null;
  const zone = isOwn ? here.zone : (dated?.zone ?? here.zone);
  return {
    day,
    at: (isOwn ? null : dated?.at) ?? atOn(day, clock, zone),
    zone,
    timed: clock !== null,
    title: part.title,
    text: tidy(withoutLinks(part.text)),
  };
}

function plainTag(tag: string): string {
  return oneLine(tag).replace(/^#/, '');
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
