import { describe, expect, test } from 'vitest';
import { bodyVersions, recordKinds } from '../../domain/record';
import { formatsOf, newestFormat } from '../../storage/formats';
import { rawText } from '../../storage/raw-text';
import { readEarlier, readRecord } from '../../storage/reading';
import { ladder } from '../../storage/schema';
import { goodRows, planted } from '../support/planted';

const formats = formatsOf(ladder);

test('the shapes are those of the formats that the ladder leads to', () => {
  expect(recordKinds.map((kind) => newestFormat(formats, kind))).toEqual(
    recordKinds.map((kind) => bodyVersions[kind]),
  );
});

describe('a row', () => {
  test.each(goodRows.map((row) => [row.kind, row] as const))(
    'of the kind %s is read',
    (_kind, row) => {
      expect(readRecord(formats, row)).toEqual({ ok: true, value: row });
    },
  );

  test.each(planted.filter(({ table }) => table === 'records').map(({ name, row }) => [name, row]))(
    '%s is set aside',
    (_name, row) => {
      expect(readRecord(formats, row).ok).toBe(false);
    },
  );

  test.each(
    planted.filter(({ table }) => table === 'versions').map(({ name, row }) => [name, row]),
  )('%s is set aside', (_name, row) => {
    expect(readEarlier(formats, row).ok).toBe(false);
  });

  test.each([null, undefined, 7, 'words', [], new Date(0), new Map()])(
    'that is %s is none',
    (row) => {
      expect(readRecord(formats, row).ok).toBe(false);
    },
  );

  test('of a zone that this browser does not know is read as it is', () => {
    const [row] = goodRows;
    const far = { ...row, zone: 'Mars/Phobos' };
    expect(readRecord(formats, far)).toEqual({ ok: true, value: far });
  });

  test('with stamps from beyond all time comes back into it', () => {
    const [row] = goodRows;
    const stamp = '999999999999999-99999-3fa9c1d2';
    const removed = '1000000000000000-00000-3fa9c1d2';
    expect(readRecord(formats, { ...row, stamp, removed })).toMatchObject({
      ok: true,
      value: {
        stamp: '007289654399999-00000-3fa9c1d2',
        removed: '007289654399999-00000-3fa9c1d2',
      },
    });
  });
});

test('whatever a database can hold is saved as it lies', () => {
  const within: Record<string, unknown> = { words: 'kept' };
  within['itself'] = within;
  const shared = { a: 1 };
  const rows = [1n, Number.NaN, new Map([['a', 1]]), new Set([2]), new Uint8Array([3]).buffer];
  expect(JSON.parse(rawText({ rows: [...rows, new Date(0), within, shared, shared] }))).toEqual({
    rows: [
      '1n',
      'NaN',
      { map: [['a', 1]] },
      { set: [2] },
      { bytes: [3] },
      '1970-01-01T00:00:00.000Z',
      { words: 'kept', itself: '[within itself]' },
      shared,
      shared,
    ],
  });
});
