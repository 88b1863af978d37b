import type { Day } from '../day';
import { clockFrom } from './clock-words';
import { plainDigits } from './digits';
import { dayInWordsFrom, monthIn, weekdayFrom } from './months';
import { dayOf } from './when';

/** Names that say nothing of what is in a note. */
const plainNames =
  /^(daily|day|diary|entry|index|journal|note|notes|readme|untitled|document|text)(?:[ _-]*note)?[ _-]*\d*$/i;

/** The last part of a path, without its ending. */
function stemOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[a-z]{1,10}$/i, '');
}

const inName =
  /(?<!\d)(\d{4})(?:[-._ ]?(\d{2})[-._ ]?(\d{2})|[-._ ](\d{1,2})[-._ ](\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?=\d{4}(?:\d{2})?(?!\d)|(?!\d))/;
/** With dots the day stands first, in every country that writes dots. */
const dotted = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/;
/** A time behind the day: `2024-05-02 21.30`, `2024-05-02T2130`, `202405022130`. */
const timed = /^(?:[T_ ,-]+(\d{2})[-.:h](\d{2})(?:[-.:]\d{2})?|T?(\d{2})(\d{2})(?:\d{2})?)(?!\d)/;

type Name = {
  day: Day | null;
  /** `HH:MM` */
  clock: string | null;
  /** What stands beside day and time. */
  rest: string;
};

/** What a name says by numbers. */
function numbersIn(stem: string): Name {
  const plain = plainDigits(stem);
  const found = inName.exec(plain);
  const byDots = dotted.exec(plain);
  const [, year, ...parts] = found ?? [];
  const [month, date] = parts.filter((part) => part !== undefined);
  const [, dotDay, dotMonth, dotYear] = byDots ?? [];
  const named = dayOf(year, month, date);
  const day = named ?? dayOf(dotYear, dotMonth, dotDay);
  const match = named ? found : byDots;
  if (!day || !match) return { day: null, clock: null, rest: stem };
  // Digits beyond the first plane are longer than ours: a name with such is not cut.
  if (plain.length !== stem.length) return { day, clock: null, rest: '' };
  const behind = match.index + match[0].length;
  const [time = '', one, two, three, four] = timed.exec(plain.slice(behind)) ?? [];
  const clock = time === '' ? null : clockFrom(`${one ?? three}:${two ?? four}`);
  const cut = behind + (clock === null ? 0 : time.length);
  return { day, clock, rest: `${stem.slice(0, match.index)} ${stem.slice(cut)}` };
}

/** The day in a note's name or, for names such as `2024/05/01.md`, in its folders; and the time, where it has one. */
export function whenOfName(path: string): { day: Day; clock: string | null } | null {
  const stem = stemOf(path);
  const { day, clock } = numbersIn(stem);
  if (day) return { day, clock };
  const inWords =
    dayInWordsFrom(stem, false) ??
    dayInWordsFrom(stem.replace(/^\p{L}+,? /u, ''), false) ??
    dayOfFolders(plainDigits(path));
  return inWords && { day: inWords, clock: null };
}

/** The day that folders say together: `2024/05/02/note`, `2024/05-May/02 Thursday`, `2024-05-02/evening`. */
function dayOfFolders(path: string): Day | null {
  const parts = [...path.split('/').slice(0, -1), stemOf(path)];
  for (let end = parts.length; end > 0; end -= 1) {
    const [year = '', month = '', day = ''] = parts.slice(Math.max(0, end - 3), end);
    if (end < parts.length) {
      const [, whole, second, third] =
        /^(\d{4})[-._](\d{2})[-._](\d{2})\b/.exec(parts[end - 1] ?? '') ?? [];
      const found = dayOf(whole, second, third);
      if (found) return found;
    }
    const found = dayOf(
      /^\d{4}$/.exec(year)?.[0],
      monthOf(month, year),
      /^(\d{1,2})(?!\d)/.exec(day)?.[1],
    );
    if (found && end - 3 >= 0) return found;
  }
  return null;
}

/** The month of a folder's name: `05`, `5`, `05-May`, `2024-05`, `May`. */
function monthOf(name: string, year: string): string | undefined {
  const [, number] = /^(?:\d{4}[-._ ])?(\d{1,2})(?!\d)/.exec(name) ?? [];
  if (number !== undefined && (!/^\d{4}/.test(name) || name.startsWith(year))) return number;
  const month = /^\p{L}+$/u.test(name) ? monthIn(name) : null;
  return month === null ? undefined : String(month);
}

/** What a name says beside the day: `2024-05-07 Long walk by the sea` has a title. Empty where it has none. */
export function titleOfName(path: string): string {
  const stem = stemOf(path);
  const { day, rest } = numbersIn(stem);
  if (!day && dayInWordsFrom(plainDigits(stem), false)) return '';
  const words = rest
    .replaceAll(/[_\s]+/g, ' ')
    .replace(/^[-–—:,.) ]+/, '')
    .replace(/[-–—:,.( ]+$/, '')
    .trim();
  const isName =
    !/\p{L}/u.test(words) ||
    plainNames.test(words) ||
    weekdayFrom(words.replace(/^\d{1,2}\.? /, '')) !== null ||
    dayInWordsFrom(words.replace(/^\p{L}+,? /u, ''), false) !== null ||
    // What machines name: `3f2a91bc`, `e2b7…-…`.
    /^(?=.*\d)[\da-f-]{8,}$/i.test(words);
  if (isName) return '';
  // Words of a slug, `the-river`.
  return /^\S+-\S+$/.test(words) && words === words.toLowerCase()
    ? words.replaceAll('-', ' ')
    : words;
}
