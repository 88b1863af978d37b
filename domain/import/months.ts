import type { Day } from '../day';
import { plainDigits } from './digits';
import { dayInText, dayOf } from './when';

/** Languages whose names of months are known; tables write them in the person's own. */
const languages = 'en de fr es it pt nl pl cs sv da nb fi tr ru uk el hu ro ca hr sk sl bg'.split(
  ' ',
);

let names: Map<string, number> | null = null;

function plain(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}

function monthNames(): Map<string, number> {
  const found = new Map<string, number>();
  for (const language of languages) {
    for (const form of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const part = format
          .formatToParts(Date.UTC(2023, month, 15))
          .find(({ type }) => type === 'month');
        const name = plain(part?.value ?? '');
        if (/\p{L}/u.test(name) && !found.has(name)) found.set(name, month + 1);
      }
    }
  }
  return found;
}

function monthFrom(word: string, short: boolean): number | null {
  names ??= monthNames();
  const name = plain(word);
  return names.get(name) ?? (short ? names.get(name.slice(0, 3)) : null) ?? null;
}

/**
 * A day as people write it with the name of its month: "22nd Sep 2020", "22. September 2020", "Sep 22, 2020".
 * @param short whether the first three letters tell a month; not where any other word may stand in its place
 */
export function dayInWordsFrom(text: string, short = true): Day | null {
  const plain = plainDigits(text.trim().slice(0, 60));
  const iso = dayInText(plain);
  if (iso) return iso;
  const [, one, month, year] =
    /^(\d{1,2})(?:st|nd|rd|th|\.|er|º)?[ -](?:de |of )?(\p{L}+)\.?,?[ -](?:de )?(\d{4})\.?$/iu.exec(
      plain,
    ) ?? [];
  const [, other, two, later] =
    /^(\p{L}+)\.?[ -](\d{1,2})(?:st|nd|rd|th)?,?[ -](\d{4})$/iu.exec(plain) ?? [];
  const [, first, third, last] = /^(\d{4})[ -]\.?(\p{L}+)\.?[ -](\d{1,2})\.?$/iu.exec(plain) ?? [];
  const number = monthFrom(month ?? other ?? third ?? '', short);
  return number === null ? null : dayOf(year ?? later ?? first, String(number), one ?? two ?? last);
}

/** The month, 1 to 12, that is named in a short date such as `14-May` or `May 14`. Null where none is. */
export function monthIn(text: string): number | null {
  const [, name = ''] = /(\p{L}{3,})/u.exec(text) ?? [];
  return name === '' ? null : monthFrom(name, true);
}

let weekdays: Map<string, number> | null = null;

/** The day of the week, 1 (Monday) to 7 (Sunday), from its name in a language that is known. */
export function weekdayFrom(text: string): number | null {
  if (weekdays === null) {
    weekdays = new Map();
    for (const language of languages) {
      for (const weekday of ['long', 'short'] as const) {
        const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
        for (let day = 1; day <= 7; day += 1) {
          // The first of January 2024 was a Monday.
          const name = plain(format.format(Date.UTC(2024, 0, day)));
          if (!weekdays.has(name)) weekdays.set(name, day);
        }
      }
    }
  }
  return weekdays.get(plain(text.trim())) ?? null;
}
