import { describe, expect, test } from 'vitest';
import { dayAfter } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { keepCheckIn } from '../../storage/check-ins';
import { daySummaries, mendDays, rebuildDays } from '../../storage/days';
import { changeSetting } from '../../storage/settings';
import { draftOf, today } from './support/entries';
import { freshName, newJournal, newWorld, opening, valueOf } from './support/journals';
import { firstTables, plant, putRows, rowsIn } from './support/raw';
import { recomputed } from './support/summed-days';

describe('the summaries of days', () => {
  test('that are missing are mended, and those that are there are not touched', async () => {
    const { journal, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ connectedness: 7 })));
    valueOf(await keepCheckIn(journal, draftOf({ connectedness: 4, hard: true })));
    const records = await rowsIn(name, 'records');
    expect(valueOf(await mendDays(journal))).toBe(0);

    const planted = freshName();
    await plant(planted, 20, firstTables, {
      records,
      device: await rowsIn(name, 'device'),
    });
    const other = valueOf(await opening(planted, newWorld()));
    expect(await daySummaries(other)).toEqual([]);
    expect(valueOf(await mendDays(other))).toBe(1);
    expect(await daySummaries(other)).toEqual(await daySummaries(journal));
  });

  test('that are missing at either end are mended, slice by slice, to the same as when rebuilt', async () => {
    const { journal, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ purpose: 3 }, today)));
    const [kept] = (await rowsIn(name, 'records')) as [CheckIn];
    // More than one slice on either side, some days with several, one of them at the edge of a slice.
    const around = [-1, 1].flatMap((way) =>
      Array.from({ length: 700 }, (_, index) => ({
        ...kept,
        id: `row${way}-${index}`,
        day: dayAfter(today, way * (1 + Math.floor(index / 3))),
        body: { ...kept.body, purpose: index % 11 },
      })),
    );
    await putRows(name, 'records', around);
    expect(await daySummaries(journal)).toHaveLength(1);
    expect(valueOf(await mendDays(journal))).toBe(2 * Math.ceil(700 / 3));
    const mended = await daySummaries(journal);
    expect(mended).toEqual(await recomputed(journal));
    valueOf(await rebuildDays(journal));
    expect(await daySummaries(journal)).toEqual(mended);
    expect(valueOf(await mendDays(journal))).toBe(0);
  });

  test('stay as they are when a day begins to end at another hour', async () => {
    const { journal, name } = await newJournal();
    valueOf(await keepCheckIn(journal, draftOf({ wellbeing: 4 })));
    const [records, days] = [await rowsIn(name, 'records'), await rowsIn(name, 'days')];
    valueOf(await changeSetting(journal, 'endOfDay', 0));
    expect(await rowsIn(name, 'records')).toEqual(expect.arrayContaining(records));
    expect(await rowsIn(name, 'days')).toEqual(days);
  });
});
