import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '../../../domain/csv';
import type { JsonPart } from '../../../domain/import/json-part';
import { jsonReader } from '../../../domain/import/json-parts';
import { tableReader } from '../../../domain/import/table';

function inBits(text: string, size: number): string[] {
  const bits: string[] = [];
  for (let place = 0; place < text.length; place += size)
    bits.push(text.slice(place, place + size));
  return bits;
}

function partsOf(text: string, size = 5): { parts: JsonPart[]; end: string } {
  const reader = jsonReader();
  const parts = inBits(text, size).flatMap((bit) => reader.feed(bit));
  const { parts: last, end } = reader.end();
  return { parts: [...parts, ...last], end };
}

/** What the parts say, put together again. */
function whole(parts: readonly JsonPart[]): unknown {
  const keyed = new Map<string, unknown>();
  for (const { key, name, value } of parts) {
    if (key === null) continue;
    if (name === null) keyed.set(key, value);
    else if (typeof name === 'number') {
      keyed.set(key, [...((keyed.get(key) as unknown[] | undefined) ?? []), value]);
    } else
      keyed.set(key, Object.fromEntries([...Object.entries(keyed.get(key) ?? {}), [name, value]]));
  }
  return Object.fromEntries(keyed);
}

describe('a table', () => {
  test('has the cells that were written, in whatever bits it comes', () => {
    const cell = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((text) => !/^[=+\-@\t\r＝＋－＠]/.test(text));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (cells, size) => {
        const reader = tableReader(',');
        const text = csvOf(cells).slice(1);
        const read = [...inBits(text, size).flatMap((bit) => reader.feed(bit)), ...reader.end()];
        expect(read.map((row) => row.cells)).toEqual(cells);
      }),
    );
  });

  test.each([
    ['LF', 'a,b\nc,d\n', [1, 2]],
    ['CR LF', 'a,b\r\nc,d\r\n', [1, 2]],
    ['CR', 'a,b\rc,d', [1, 2]],
    ['blank lines between', 'a,b\n\n\nc,d\n', [1, 4]],
    ['a line break in a quotation', '"a\r\nx",b\r\nc,d', [1, 3]],
  ])('tells the line of each row: %s', (_, text, lines) => {
    const reader = tableReader(',');
    const rows = [...reader.feed(text), ...reader.end()];
    expect(rows.map(({ line }) => line)).toEqual(lines);
    expect(rows[1]?.cells).toEqual(['c', 'd']);
  });

  test('says of a quotation that never ends that its row is not whole', () => {
    const reader = tableReader(',');
    expect(
      [...reader.feed('a,b\nc,"d\ne,f\n'), ...reader.end()].map(({ whole: is }) => is),
    ).toEqual([true, false]);
  });
});

describe('JSON in parts', () => {
  test('says what the whole says, in whatever bits it comes', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 5 }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 2 }),
        (object, size, indent) => {
          const text = JSON.stringify(object, null, indent);
          const { parts, end } = partsOf(text, size);
          expect(end).toBe('whole');
          expect(whole(parts)).toEqual(JSON.parse(text));
        },
      ),
    );
  });

  test('of a list has each element', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue({ maxDepth: 3 })), (list) => {
        const { parts, end } = partsOf(JSON.stringify(list));
        expect(end).toBe('whole');
        expect(parts.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(list)));
      }),
    );
  });

  test('tells the line of each part', () => {
    const { parts } = partsOf('{\n "a": [\n  1,\n  {\n   "b": 2\n  }\n ]\n}');
    expect(parts.map(({ line }) => line)).toEqual([3, 4]);
  });

  test.each([
    ['cut inside a value', '{"a": [1, {"b": "c', 'cut-off', 1],
    ['cut after a value', '{"a": [1, 2', 'cut-off', 1],
    ['closed wrongly', '{"a": [1, 2}', 'not-json', 2],
    ['text behind it', '{"a": [1]} more', 'not-json', 1],
    ['nothing', ' \n', 'not-json', 0],
  ])('of a broken file has what came before: %s', (_, text, end, count) => {
    const read = partsOf(text);
    expect(read.end).toBe(end);
    expect(read.parts.filter(({ fault }) => fault === null)).toHaveLength(count);
  });

  test('a part that is damaged stops none of the others', () => {
    const { parts, end } = partsOf('{"a": [{"b": nope}, {"b": 1}]}');
    expect(parts.map(({ fault }) => fault)).toEqual(['damaged', null]);
    expect(end).toBe('whole');
  });

  test('a million brackets are counted and not followed', () => {
    const text = `{"a": [${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}, 1]}`;
    const { parts } = partsOf(text, 50_000);
    expect(parts.map(({ fault }) => fault)).toEqual(['too-deep', null]);
  });

  test('a key that others inherit from is a key like any other', () => {
    const { parts } = partsOf(
      '{"__proto__": {"polluted": 1}, "a": [{"__proto__": {"polluted": 1}}]}',
    );
    expect(parts.map(({ key }) => key)).toEqual(['__proto__', 'a']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
