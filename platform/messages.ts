import { createI18n } from '@wxt-dev/i18n';
import type { GeneratedI18nStructure } from '#i18n';
import type { Day } from '../domain/day';

const i18n = createI18n<GeneratedI18nStructure>();

/** The words for a key of `locales/`, with substitutions or a count where the key has them. */
export const t = i18n.t;

/** The words for a key that is put together at run time; a house test proves that every such key exists. */
export function wordsFor(key: string): string {
  return (t as (key: string) => string)(key);
}

/** BCP 47 tag that dates and numbers are written in: the browser's own where it is a kind of English. */
export function language(): string {
  return navigator.language.startsWith('en') ? navigator.language : 'en-GB';
}

/**
 * A day in words.
 * @param form which parts to name, as `Intl.DateTimeFormat` has them
 */
export function dayInWords(day: Day, form: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(language(), { ...form, timeZone: 'UTC' }).format(
    new Date(`${day}T12:00:00Z`),
  );
}
