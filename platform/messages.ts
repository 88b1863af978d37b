import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';
import { millisecondsOf, type Day, type Instant } from '../domain/day';

type KeyWith<F> = {
  [K in keyof GeneratedI18nStructure]: GeneratedI18nStructure[K] extends F ? K : never;
}[keyof GeneratedI18nStructure];
type Filling = string | number;
type Fillings = {
  0: readonly [];
  1: readonly [Filling];
  2: readonly [Filling, Filling];
  3: readonly [Filling, Filling, Filling];
  4: readonly [Filling, Filling, Filling, Filling];
};
type Filled<N extends keyof Fillings> = KeyWith<{ plural: false; substitutions: N }>;

/**
 * What a key of `locales/` needs beside it: its substitutions, a count, or both. The library's own type says the same, but
 * makes the compiler compare every key with every other at each call.
 */
type Words = {
  (key: Filled<0>): string;
  (key: Filled<1>, filledIn: Fillings[1]): string;
  (key: Filled<2>, filledIn: Fillings[2]): string;
  (key: Filled<3>, filledIn: Fillings[3]): string;
  (key: Filled<4>, filledIn: Fillings[4]): string;
  (key: KeyWith<{ plural: true }>, count: number): string;
  (key: KeyWith<{ plural: true; substitutions: 1 }>, count: number, filledIn: Fillings[1]): string;
  (key: KeyWith<{ plural: true; substitutions: 2 }>, count: number, filledIn: Fillings[2]): string;
  (key: KeyWith<{ plural: true; substitutions: 3 }>, count: number, filledIn: Fillings[3]): string;
};

const i18n = createI18n<GeneratedI18nStructure>();

const wordsWith = i18n.t as (key: string, ...rest: readonly unknown[]) => string;
const said = new Map<string, string>();

/** The words for a key of `locales/`, with substitutions or a count where the key has them. */
export const t: Words = (key: string, ...rest: readonly unknown[]) => {
  if (rest.length > 0) return wordsWith(key, ...rest);
  // The browser is asked once: a page of days says the same few words hundreds of times.
  const words = said.get(key) ?? wordsWith(key);
  said.set(key, words);
  return words;
};

/** The words for a key that is put together at run time; a house test proves that every such key exists. */
export function wordsFor(key: string, filledIn: string[] = []): string {
  return (t as (key: string, filledIn: string[]) => string)(key, filledIn);
}

let spoken: string | null = null;

/** BCP 47 tag that dates and numbers are written in: the browser's own where it is a kind of English. */
export function language(): string {
  spoken ??= navigator.language.startsWith('en') ? navigator.language : 'en-GB';
  return spoken;
}

/**
 * A day in words.
 * @param form which parts to name, as `Intl.DateTimeFormat` has them
 */
export function dayInWords(day: Day, form: Intl.DateTimeFormatOptions): string {
  return formatFor(form).format(new Date(`${day}T12:00:00Z`));
}

/**
 * Some days in words, what they have in common said once: "2–14 May 2026".
 * @param form which parts to name, as `Intl.DateTimeFormat` has them
 */
export function daysInWords(from: Day, to: Day, form: Intl.DateTimeFormatOptions): string {
  const noon = (day: Day) => new Date(`${day}T12:00:00Z`);
  return formatFor(form).formatRange(noon(from), noon(to));
}

// Making one takes longer than a hundred uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = Object.entries(form).join();
  const known =
    formats.get(key) ?? new Intl.DateTimeFormat(language(), { ...form, timeZone: 'UTC' });
  formats.set(key, known);
  return known;
}

const minute = 60_000;
const units = [
  { unit: 'minute', length: minute, until: 60 * minute },
  { unit: 'hour', length: 60 * minute, until: 24 * 60 * minute },
  { unit: 'day', length: 24 * 60 * minute, until: Infinity },
] as const;

/**
 * How long ago something was, in words: "5 minutes ago", "2 hours ago".
 * @param then the instant; a clock that was set back makes it "now"
 * @param nowMilliseconds since 1970
 */
export function sinceInWords(then: Instant, nowMilliseconds: number): string {
  const passed = Math.max(0, nowMilliseconds - millisecondsOf(then));
  const { unit, length } = units.find(({ until }) => passed < until) ?? units[2];
  return new Intl.RelativeTimeFormat(language(), { numeric: 'auto' }).format(
    -Math.floor(passed / length),
    unit,
  );
}

/** A number of bytes in words, in the largest unit that it fills: "212 kB". */
export function sizeInWords(bytes: number): string {
  const step = Math.min(2, Math.floor(Math.log10(Math.max(bytes, 1)) / 3));
  return new Intl.NumberFormat(language(), {
    style: 'unit',
    unit: (['byte', 'kilobyte', 'megabyte'] as const)[step],
    maximumFractionDigits: step === 2 ? 1 : 0,
  }).format(bytes / 1000 ** step);
}
