/** What is searched for: words and phrases, folded, each of which has to occur. */
export type Terms = readonly string[];

/** A stretch of a text: from a place up to the one before `to`. */
export type Stretch = { from: number; to: number };

/** Marks that stand upon letters and are left away by who is in a hurry. Signs of scripts in which they are vowels stay. */
const marksOf = {
  accents: '\\u0300-\\u036f\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\ufe20-\\ufe2f',
  hebrewPoints: '\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7',
  arabicSigns:
    '\\u0610-\\u061a\\u0640\\u064b-\\u065f\\u0670\\u06d6-\\u06dc\\u06df-\\u06e4\\u06e7\\u06e8\\u06ea-\\u06ed',
};
const marks = new RegExp(`[${Object.values(marksOf).join('')}]`, 'gu');

/** Letters that are typed as others where a keyboard lacks them, and do not fall apart into them by themselves. */
const others: Record<string, string> = {
  ...{ ς: 'σ', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', æ: 'ae', œ: 'oe', þ: 'th' },
  ...{ ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك' },
};
const otherLetters = new RegExp(`[${Object.keys(others).join('')}]`, 'gu');

/** Katakana, each of which lies so far behind its hiragana. */
const katakana = /[\u{30a1}-\u{30f6}\u{30fd}\u{30fe}]/gu;
const toHiragana = 0x60;

/** What a person sees as one letter: a character with the marks that follow it. */
const letters = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu;

const plain = /^[\x20-\x7e]*$/;
const quotes = /[“”„‟«»‹›″״]/g;
const apostrophes = /[‘’‚‛ʼ′׳]/g;
const phrases = /"([^"]*)(?:"|$)|(\S+)/g;

/**
 * A text with case, accents, apostrophes, the form of quotation marks and the width of spaces taken out of it, and in one
 * of two alphabets where a language has two.
 */
export function folded(text: string): string {
  return foldedLetters(text).replaceAll(/\s+/g, ' ');
}

/** A folded text and, once more by itself, what an apostrophe divides from the word before it: *l’eau* has *eau* in it. */
export function searchable(text: string): string {
  const straight = straightened(text);
  if (!straight.includes("'")) return folded(text);
  const divided = [...straight.matchAll(afterApostrophe)].map(([part]) => folded(part));
  return [folded(text), ...divided].join('\n');
}

const afterApostrophe = /(?<=\p{L}')\p{L}{3,}/gu;

function foldedLetters(text: string): string {
  const straight = straightened(text);
  // Most texts have curly apostrophes and nothing else to fold.
  if (plain.test(straight)) return straight.toLowerCase().replaceAll("'", '');
  // Some letters have an apostrophe in them, which shows only when they are taken apart.
  return straightened(straight.normalize('NFKD'))
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll("'", '')
    .replaceAll(otherLetters, (letter) => others[letter] ?? letter)
    .replaceAll(katakana, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - toHiragana));
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

/** Whether in a folded text a word, or the whole phrase, begins with every term: *river*, and not *driver*. */
export function beginsIn(text: string, terms: Terms): boolean {
  return terms.every((term) => {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      if (!isInside(text, at)) return true;
    }
    return false;
  });
}

/**
 * Whether the letter at a place goes on with the word before it. Only in scripts that divide words by spaces and put
 * nothing before them: Arabic and Hebrew write *the* and *and* on to their words.
 */
function isInside(text: string, at: number): boolean {
  return inWords.test(text.slice(Math.max(0, at - 1), at + 1));
}

const inWords =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}\p{M}][\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{N}]/u;

/**
 * Where the terms occur in a text as it was written: whole letters, in order, none touching the next. A term is marked
 * inside of words only where no word begins with it.
 */
export function stretchesOf(text: string, terms: Terms): Stretch[] {
  if (terms.length === 0) return [];
  // Folding letter by letter costs more than folding the text, and most texts have none of the terms.
  const whole = folded(text);
  if (!terms.some((term) => whole.includes(term))) return [];
  const { fold, places } = foldedWithPlaces(text);
  const found: Stretch[] = [];
  for (const term of terms) {
    const all: Stretch[] = [];
    for (let at = fold.indexOf(term); at >= 0; at = fold.indexOf(term, at + 1)) {
      const first = places[at];
      const last = places[at + term.length - 1];
      if (first && last) all.push({ from: first.from, to: last.to });
    }
    const beginning = all.filter(({ from }) => !isInside(text, from));
    found.push(...(beginning.length > 0 ? beginning : all));
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
