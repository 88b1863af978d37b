import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvOf } from '../../domain/csv';

/** Reads RFC 4180 by its grammar, one character at a time. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let place = 0; place < text.length; place += 1) {
    const sign = text[place] ?? '';
    if (quoted) {
      if (sign !== '"') field += sign;
      else if (text[place + 1] === '"') {
        field += '"';
        place += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',' || (sign === '\r' && text[place + 1] === '\n')) {
      row.push(field);
      field = '';
      if (sign === ',') continue;
      rows.push(row);
      row = [];
      place += 1;
    } else field += sign;
  }
  return rows;
}

test('begins with a byte order mark, and every line ends in CR LF', () => {
  expect(
    csvOf([
      ['day', 'value'],
      [-7, null],
    ]),
  ).toBe('\uFEFFday,value\r\n-7,\r\n');
});

test('is read back as it was, but for what might be a formula', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom('a "b"', 'x,y', 'one\r\ntwo', ' padded ', '=1+1', '+A1', '-2', '@SUM', '\tx'),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 })), (rows) => {
      const back = read(csvOf(rows).slice(1));
      expect(back).toEqual(
        rows.map((row) =>
          row.map((text) => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text)),
        ),
      );
      expect(back.flat().filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
    }),
  );
});

test.each([
  ['a;=1+1', "a;'=1+1"],
  ['a; =1+1', "a; '=1+1"],
  ['a\t@SUM(A1)', "a\t'@SUM(A1)"],
  ['a\n=1+1', "a\n'=1+1"],
  ['a;"=1+1', 'a;"\'=1+1'],
  ['a;＝1', "a;'＝1"],
  ['=a;=b', "'=a;'=b"],
  ['1 + 1 = 2; well-being', '1 + 1 = 2; well-being'],
])('%j begins no formula, by whichever sign cells are divided', (cell, expected) => {
  expect(read(csvOf([[cell]]).slice(1))).toEqual([[expected]]);
});
