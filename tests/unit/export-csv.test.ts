import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine, csvOf, csvStart } from '../../domain/csv';
import {
  checkInColumns,
  checkInRow,
  experienceDays,
  timeOf,
} from '../../domain/export/check-in-row';
import type { Day, Instant } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { anyKept } from '../support/any-journal';
import { checkInOf } from '../support/many-days';
import { experienceOn } from '../support/rows';

const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/** A cell as the file has it: with an apostrophe before what would be run. */
function kept(cell: string | number | null): string {
  if (cell === null) return '';
  return typeof cell === 'string' && formula.test(cell) ? `'${cell}` : String(cell);
}

describe('the table', () => {
  test('has the header that people rely on', () => {
    expect(csvStart + csvLine(checkInColumns)).toBe(
      '\uFEFFday,time,zone,connectedness,purpose,wellbeing,lens,prompt,reflection,practice,hard,experience_day\r\n',
    );
  });

  test('is read by another program as it was, and nothing in it runs', () => {
    fc.assert(
      fc.property(fc.array(anyKept('check-in'), { maxLength: 5 }), (checkIns) => {
        const rows = checkIns.map((row) => checkInRow(row, ['2026-05-02' as Day], 4));
        const back: string[][] = parse(csvOf([checkInColumns, ...rows]), {
          bom: true,
          record_delimiter: '\r\n',
        });
        expect(back.slice(1)).toEqual(rows.map((row) => row.map(kept)));
        expect(back.flat().filter((cell) => formula.test(cell))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives an hour only on the day itself', () => {
    const at = (instant: string, day: string, zone = 'Europe/London'): CheckIn => ({
      ...checkInOf(day as Day, ''),
      at: instant as Instant,
      zone,
    });
    expect(timeOf(at('2026-05-14T20:05:00.000Z', '2026-05-14'), 4)).toBe('21:05');
    expect(timeOf(at('2026-05-15T00:30:00.000Z', '2026-05-14'), 4)).toBe('01:30');
    expect(timeOf(at('2026-05-15T09:00:00.000Z', '2026-05-14'), 4)).toBe(null);
    expect(timeOf(at('2026-05-14T20:05:00.000Z', '2026-05-15', 'Pacific/Apia'), 4)).toBe('09:05');
  });

  test.each([
    ['before any', '2026-04-01', null],
    ['on the day itself', '2026-05-02', 0],
    ['after it', '2026-05-14', 12],
    ['after the next', '2026-06-02', 1],
  ])('counts days since an experience: %s', (_name, day, count) => {
    const experiences = experienceDays([
      experienceOn('2026-06-01'),
      experienceOn('2026-05-02'),
      experienceOn('2026-05-10', 'not', { status: 'did-not-happen' }),
    ]);
    expect(checkInRow(checkInOf(day as Day, ''), experiences, 4).at(-1)).toBe(count);
  });
});
