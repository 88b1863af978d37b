import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginsIn,
  excerptOf,
  folded,
  holds,
  narrows,
  searchable,
  stretchesOf,
  termsOf,
} from '../../domain/search';

const finds = (text: string, query: string) => holds(folded(text), termsOf(query));

describe('what is searched for', () => {
  test.each([
    ['rang ines', ['rang', 'ines']],
    ['  RANG   rang ', ['rang']],
    ['"next door" radio', ['next door', 'radio']],
    ['“Next   Door’s” „Café“', ['next doors', 'cafe']],
    ['"still typing', ['still typing']],
    ['""', []],
    ['', []],
  ])('%s', (query, terms) => {
    expect(termsOf(query)).toEqual(terms);
  });
});

describe('a text is found', () => {
  test.each([
    ['in the middle of a word', 'Spaziergang', 'gang'],
    ['in a German compound', 'Die Krankenkassenbestätigung kam.', 'kasse'],
    ['whatever the case', 'Rang INES', 'rang ines'],
    ['whatever the accents', 'Café, naïve, Łódź', 'cafe naive łodz'],
    ['by ss for ß', 'Straße', 'strasse'],
    ['by ß for ss', 'Strasse', 'straße'],
    ['a capital sharp s by ss', 'STRAẞE', 'strasse'],
    ['a double prime by quotation marks', 'the 5″ pot', '5"'],
    ['a letter with an apostrophe in it', 'ŉ reis', "'n reis"],
    ['in Greek, whatever the sigma', 'Ο δρόμος', 'δρομοσ'],
    ['in Chinese', '今天很安静。我在楼梯间站着。', '安静'],
    ['in Japanese of half width', 'ｶﾞｰﾃﾞﾝ', 'ガーデン'],
    ['in Cyrillic', 'Тихий вечер', 'ТИХИЙ'],
    ['in Arabic with its vowel signs', 'مَرْحَبًا', 'مَرْحَبًا'],
    ['in Arabic without its vowel signs', 'مَرْحَبًا', 'مرحبا'],
    ['in Arabic, whatever the alef', 'أمي إلى الآن', 'امي الى الان'],
    ['in Arabic, whatever the end of the word', 'في المدرسة على', 'المدرسه علي'],
    ['in Arabic that was drawn out', 'ســـلام', 'سلام'],
    ['in Persian by an Arabic keyboard', 'کیک', 'كيك'],
    ['in Hebrew without its points', 'שָׁלוֹם', 'שלום'],
    ['in Hebrew with an abbreviation sign', 'צה״ל', 'צה"ל'],
    ['by l for ł', 'Łódź', 'lodz'],
    ['by o for ø', 'Smørrebrød', 'smorrebrod'],
    ['by d for đ and ð', 'Đặng, Guð', 'dang gud'],
    ['by oe for œ', 'mon œuvre', 'oeuvre'],
    ['by œ for oe', 'oeuvre', 'œuvre'],
    ['by ae for æ', 'Æble', 'aeble'],
    ['in katakana by hiragana', 'コーヒー', 'こーひー'],
    ['in hiragana by katakana', 'がっこう', 'ガッコウ'],
    ['without its apostrophe', 'I didn’t hurry', 'didnt'],
    ['with an apostrophe that it lacks', 'dont', "don't"],
    ['while an apostrophe is all that came last', 'I don’t', 'don’'],
    ['by a straight apostrophe', 'I didn’t hurry', "didn't"],
    ['across a line', 'next\ndoor’s radio', '"next door\'s"'],
    ['in any order of words', 'the kettle, the radio', 'radio kettle'],
  ])('%s', (_, text, query) => {
    expect(finds(text, query)).toBe(true);
  });

  test.each([
    ['without one of the words', 'the kettle', 'kettle radio'],
    ['with the words of a phrase apart', 'next to the door', '"next door"'],
    ['with another vowel in Hindi', 'कीमत', 'कामत'],
    ['by a kana without its mark', 'がっこう', 'かっこう'],
  ])('not %s', (_, text, query) => {
    expect(finds(text, query)).toBe(false);
  });
});

describe('where the terms stand', () => {
  const marked = (text: string, query: string) =>
    stretchesOf(text, termsOf(query)).map(({ from, to }) => text.slice(from, to));

  test.each([
    ['Jaw again. My jaw.', 'jaw', ['Jaw', 'jaw']],
    ['Café at the cafe', 'cafe', ['Café', 'cafe']],
    ['Straße', 'ss', ['ß']],
    ['the  kettle', '"the kettle"', ['the  kettle']],
    ['kettle', 'ket ettle', ['kettle']],
    ['abab', 'ab', ['ab']],
    ['cabab', 'ab', ['abab']],
    ['nothing', 'else', []],
    ['By the river, a driver', 'river', ['river']],
    ['A screwdriver', 'river', ['river']],
    ['I don’t', 'dont', ['don’t']],
    ['Łódź in May', 'lodz', ['Łódź']],
    ['mon œuvre', 'oeu', ['œu']],
    ['L’eau était froide', 'eau', ['eau']],
    ['ســـلام عليكم', 'سلام', ['ســـلام']],
    ['שָׁלוֹם לך', 'שלום', ['שָׁלוֹם']],
    ['コーヒーを', 'こーひー', ['コーヒー']],
  ])('in “%s” for %s', (text, query, stretches) => {
    expect(marked(text, query)).toEqual(stretches);
  });
});

describe('a word', () => {
  test.each([
    ['River', 'river', true],
    ['the river', 'riv', true],
    ['driver', 'river', false],
    ['driver by the river', 'river', true],
    ['river and kettledrum', 'river drum', false],
    ['(river)', 'river', true],
    ['midnight-blue', 'blue', true],
    ['room 210', '10', false],
    ['l’eau', 'eau', true],
    ['we didn’t', 'didnt', true],
    ['今天很安静', '安静', true],
    ['ของเรา', 'เรา', true],
    ['النهر', 'نهر', true],
    ['Spaziergang', 'gang', false],
  ])('of “%s” begins with %s: %s', (text, query, begins) => {
    expect(beginsIn(searchable(text), termsOf(query))).toBe(begins);
  });

  test('is found by whatever part of it, also where an apostrophe divides it', () => {
    const some = fc.string({ unit: fc.constantFrom(...Array.from('lt’e ')), maxLength: 8 });
    fc.assert(
      fc.property(some, some, (text, query) => {
        const terms = termsOf(query);
        expect(holds(searchable(text), terms)).toBe(holds(folded(text), terms));
        if (beginsIn(searchable(text), terms)) expect(finds(text, query)).toBe(true);
      }),
    );
  });
});

describe('an excerpt', () => {
  test('is the whole of a short text, and the part around the first place in a long one', () => {
    expect(excerptOf('short', ['x'], 40)).toEqual({ from: 0, to: 5 });
    const text = `${'word '.repeat(60)}kettle ${'word '.repeat(60)}`;
    const { from, to } = excerptOf(text, ['kettle'], 60);
    expect(text.slice(from, to)).toMatch(/^word .*kettle.* word$/);
    expect(to - from).toBeLessThanOrEqual(60);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...Array.from('aÄä ßςΣé’“" 今안コ\n\u0301İøœłأ\u064bـש\u05b8ガ')),
    maxLength: 40,
  }),
);

/** Every character of the planes that have letters, without the halves of pairs, which are none by themselves. */
function everyCharacter(): string[] {
  return Array.from({ length: 0x3_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCodePoint(code));
}

describe('laws of searching', () => {
  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });

  test('so it is for every character that there is, and each is found in either case', () => {
    const wrong = everyCharacter().filter(
      (one) =>
        folded(folded(one)) !== folded(one) ||
        !finds(one, one.toUpperCase()) ||
        !finds(one, one.toLowerCase()),
    );
    expect(wrong).toEqual([]);
  });

  test('a text is found by itself, by every part of it, and in whatever case', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.nat(), (text, one, other) => {
        const letters = [...text.matchAll(/\P{M}\p{M}*/gu)].map(([letter]) => letter);
        const [from, to] = [one, other]
          .map((at) => at % (letters.length + 1))
          .toSorted((a, b) => a - b);
        const part = letters.slice(from, to).join('');
        expect(finds(letters.join(''), part)).toBe(true);
        expect(finds(letters.join(''), part.toUpperCase())).toBe(true);
      }),
    );
  });

  test('a record is found exactly where each of its terms is marked', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        for (const term of termsOf(query)) {
          expect(stretchesOf(text, [term]).length > 0).toBe(folded(text).includes(term));
        }
      }),
    );
  });

  test('stretches are in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        let end = -1;
        for (const { from, to } of stretchesOf(text, termsOf(query))) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });

  test('one more word never finds more', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (text, query, more) => {
        const terms = termsOf(query);
        const both = [...terms, ...termsOf(more)];
        expect(holds(folded(text), both)).toBe(
          holds(folded(text), terms) && holds(folded(text), termsOf(more)),
        );
      }),
    );
  });
});

describe('words that narrow what was found', () => {
  test.each([
    ['a letter more', 'rad', 'radi', true],
    ['a word more', 'radio', 'radio kettle', true],
    ['a word at its other end', 'adio', 'radio', true],
    ['the same in another order', 'kettle radio', 'radio kettle', true],
    ['after nothing', '', 'radio', true],
    ['a letter less', 'radio', 'radi', false],
    ['another word', 'radio kettle', 'radio', false],
    ['a phrase that was two words', 'next door', '"next door"', true],
    ['two words that were a phrase', '"next door"', 'next door', false],
  ])('%s', (_, earlier, now, expected) => {
    expect(narrows(termsOf(earlier), termsOf(now))).toBe(expected);
  });

  test('are in no text that lacks the earlier ones', () => {
    const some = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '"'), maxLength: 6 });
    fc.assert(
      fc.property(some, some, some, (text, earlier, now) => {
        fc.pre(narrows(termsOf(earlier), termsOf(now)));
        return !finds(text, now) || finds(text, earlier);
      }),
    );
  });
});
