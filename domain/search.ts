/** What is searched for: words and phrases, folded, each of which has to occur. */
export type Terms = readonly string[];

/** A stretch of a text: from a place up to the one before `to`. */
export type Stretch = { from: number; to: number };

/** Accents and other marks that stand upon letters; the signs of scripts in which they are vowels stay. */
const accents =
  /[\u{300}-\u{36f}]|[\u{1ab0}-\u{1aff}]|[\u{1dc0}-\u{1dff}]|[\u{20d0}-\u{20ff}]|[\u{fe20}-\u{fe2f}]/gu;

/** What a person sees as one letter: a character with the marks that follow it. */
const letters = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;

const plain = /^[\x20-\x7e]*$/;
const quotes = /[“”„‟«»‹›″]/g;
const apostrophes = /[‘’‚‛ʼ′]/g;
const phrases = /"([^"]*)(?:"|$)|(\S+)/g;

/** A text with case, accents, the form of quotation marks and the width of spaces taken out of it. */
export function folded(text: string): string {
  if (plain.test(text)) return text.toLowerCase().replaceAll(/ {2,}/g, ' ');
  return foldedLetters(text).replaceAll(/\s+/g, ' ');
}

function foldedLetters(text: string): string {
  const straight = straightened(text);
  // Most texts have curly apostrophes and nothing else to fold.
  if (plain.test(straight)) return straight.toLowerCase();
  // Some letters have an apostrophe in them, which shows only when they are taken apart.
  return straightened(straight.normalize('NFKD'))
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .normalize('NFKD')
    .replaceAll(accents, '');
}

function straightened(text: string): string {
  return text.replaceAll(apostrophes, "'").replaceAll(quotes, '"');
}

/** What somebody searches for: every word by itself, and what stands in quotation marks as a whole. */
export function termsOf(query: string): Terms {
  const found = [...folded(query).matchAll(phrases)].map(([, phrase, word]) =>
    (phrase ?? word ?? '').trim(),
  );
  return [...new Set(found.filter((term) => term !== ''))];
}

/** Whether every text that has these terms has the earlier ones too: then nothing else needs to be looked through. */
export function narrows(earlier: Terms, terms: Terms): boolean {
  return earlier.every((before) => terms.some((term) => term.includes(before)));
}

/** Whether every term occurs in a folded text, anywhere, in words or across them. No terms occur in every text. */
export function holds(text: string, terms: Terms): boolean {
  return terms.every((term) => text.includes(term));
}

/** Where the terms occur in a text as it was written: whole letters, in order, none touching the next. */
export function stretchesOf(text: string, terms: Terms): Stretch[] {
  if (terms.length === 0) return [];
  // Folding letter by letter costs more than folding the text, and most texts have none of the terms.
  const whole = folded(text);
  if (!terms.some((term) => whole.includes(term))) return [];
  const { fold, places } = foldedWithPlaces(text);
  const found: Stretch[] = [];
  for (const term of terms) {
    for (let at = fold.indexOf(term); at >= 0; at = fold.indexOf(term, at + 1)) {
      const first = places[at];
      const last = places[at + term.length - 1];
      if (first && last) found.push({ from: first.from, to: last.to });
    }
  }
  return joined(found);
}

/** The folded text, and for each unit of it the letter that it comes from. */
function foldedWithPlaces(text: string): { fold: string; places: Stretch[] } {
  let fold = '';
  const places: Stretch[] = [];
  for (const { 0: letter, index } of text.matchAll(letters)) {
    const place = { from: index, to: index + letter.length };
    for (const unit of foldedLetter(letter)) {
      if (unit === ' ' && fold.endsWith(' ')) continue;
      fold += unit;
      places.push(place);
    }
  }
  return { fold, places };
}

/** Letters that were folded before: a person writes with few. */
const known = new Map<string, readonly string[]>();

function foldedLetter(letter: string): readonly string[] {
  const there = known.get(letter);
  if (there) return there;
  const units = foldedLetters(letter).replaceAll(/\s+/g, ' ').split('');
  if (known.size < 4096) known.set(letter, units);
  return units;
}

function joined(stretches: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { from, to } of stretches.toSorted((one, other) => one.from - other.from)) {
    const last = result.at(-1);
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else result.push({ from, to });
  }
  return result;
}

/**
 * The part of a text around the first place where a term occurs, for a text too long to be shown whole; from its
 * beginning where none does. Cut between words where that is possible.
 * @param length about how many characters
 */
export function excerptOf(text: string, terms: Terms, length: number): Stretch {
  if (text.length <= length) return { from: 0, to: text.length };
  const first = stretchesOf(text, terms)[0]?.from ?? 0;
  const wanted = Math.max(0, Math.min(first - Math.floor(length / 3), text.length - length));
  const space = wanted === 0 ? -1 : text.indexOf(' ', wanted);
  const from = wanted === 0 ? 0 : space >= 0 && space < first ? space + 1 : wanted;
  const end = Math.min(text.length, from + length);
  const gap = end === text.length ? end : text.lastIndexOf(' ', end);
  return { from, to: gap > first ? gap : end };
}
