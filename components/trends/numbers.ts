import { language, t, wordsFor } from '../../platform/messages';

const names = [
  ...['none', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];

const places = [
  ...['first', 'second', 'third', 'fourth', 'fifth'],
  ...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];

/** A whole number in a sentence: in letters up to twelve, in digits above. */
export function counted(number: number): string {
  const name = names[number];
  return name === undefined ? String(number) : wordsFor(`trends.number.${name}`);
}

/** "one day", "four days", "53 days". */
export function daysCounted(days: number): string {
  return t('trends.daysCount', days, [counted(days)]);
}

/** "first", "second" … "21st". */
export function placed(ordinal: number): string {
  const name = places[ordinal - 1];
  if (name !== undefined) return wordsFor(`trends.ordinal.${name}`);
  const digits: [string] = [String(ordinal)];
  switch (new Intl.PluralRules(language(), { type: 'ordinal' }).select(ordinal)) {
    case 'one':
      return t('trends.ordinal.suffixOne', digits);
    case 'two':
      return t('trends.ordinal.suffixTwo', digits);
    case 'few':
      return t('trends.ordinal.suffixFew', digits);
    default:
      return t('trends.ordinal.suffixOther', digits);
  }
}

/** A day's value: whole, or with the half that a median may have. */
export function valueInWords(value: number): string {
  return new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(value);
}

/** A number that was worked out, with one decimal always. */
export function roundedInWords(value: number): string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat(language(), digits).format(value);
}

/** A day counted from day 0, with its sign: "−7", "0", "+12". */
export function offsetInWords(day: number): string {
  if (day === 0) return '0';
  return day < 0 ? `−${-day}` : `+${day}`;
}

/** "a, b and c". */
export function listed(parts: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(parts);
}

/** The same words at the beginning of a sentence. */
export function capitalised(words: string): string {
  return words.slice(0, 1).toLocaleUpperCase(language()) + words.slice(1);
}

/** The same words inside a sentence. */
export function lowered(words: string): string {
  return words.slice(0, 1).toLocaleLowerCase(language()) + words.slice(1);
}
