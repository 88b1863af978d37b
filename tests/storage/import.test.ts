import { describe, expect, test } from 'vitest';
import { moodKey } from '../../domain/import/moods';
import type { CheckIn } from '../../domain/record';
import { closeJournal, type Journal } from '../../storage/journal';
import { checkInsBefore, keepCheckIn } from '../../storage/check-ins';
import { daySummaries } from '../../storage/days';
import { changeRecord, newVisit, recordWith, removeRecord } from '../../storage/records';
import { addBatch, batchesOf, takeOut } from '../../storage/transfer/import/batches';
import { type Plan, planFor, recordsFor } from '../../storage/transfer/import/plan';
import { readFiles } from '../../storage/transfer/import/read-files';
import { day, draftOf } from './support/entries';
import { newJournal, opening, problemOf, valueOf } from './support/journals';
import { liveOn } from './support/live';

const table = `full_date,date,weekday,time,mood,activities,note_title,note
2026-05-12,May 12,Tuesday,22:10,rad,walk | friends,A title,By the canal.
2026-05-12,May 12,Tuesday,7:30 AM,meh,,,Slept badly
2026-05-11,May 11,Monday,10:04,meh,work,,
`;

const values = new Map([[moodKey('daylio', 'rad'), 9 as const]]);

async function planOf(journal: Journal, text = table): Promise<Plan> {
  const { harvests } = await readFiles([new File([text], 'a.csv')], {
    zone: 'Europe/London',
    endOfDay: 4,
  });
  return planFor(journal, harvests);
}

async function bringTable(
  journal: Journal,
  text = table,
): Promise<{ batch: string; came: number }> {
  const records = await recordsFor(await planOf(journal, text), values);
  return valueOf(await addBatch(journal, records, ['daylio']));
}

async function kept(journal: Journal): Promise<CheckIn[]> {
  return checkInsBefore(journal, null, 100);
}

describe('entries of another program', () => {
  test('come in with their words, mood and source, and their days are summed up', async () => {
    const { journal } = await newJournal();
    expect((await bringTable(journal)).came).toBe(3);
    const [first] = await kept(journal);
    expect(first).toMatchObject({
      day: '2026-05-12',
      at: '2026-05-12T21:10:00.000Z',
      zone: 'Europe/London',
      body: {
        wellbeing: 9,
        reflection: 'A title\n\nBy the canal.\n\nrad · walk · friends',
        source: { program: 'daylio', id: '2026-05-12 22:10 1' },
      },
    });
    expect((await daySummaries(journal)).map((one) => one.day)).toEqual([
      '2026-05-11',
      '2026-05-12',
    ]);
  });

  test('come in once: a second time they are here, also on another device', async () => {
    const one = await newJournal();
    const other = await newJournal();
    await bringTable(one.journal);
    await bringTable(other.journal);
    expect(await planOf(one.journal)).toMatchObject({ coming: [], here: 3, removed: 0 });
    expect(await kept(one.journal)).toEqual(await kept(other.journal));
  });

  test('that were changed or removed stay so', async () => {
    const { journal } = await newJournal();
    await bringTable(journal);
    const [first, second] = await kept(journal);
    if (!first || !second) throw new Error('They are not there');
    const body = { ...first.body, reflection: 'My own words now' };
    valueOf(await changeRecord(journal, 'check-in', first.id, { body }, newVisit()));
    valueOf(await removeRecord(journal, second.id));
    expect(await planOf(journal)).toMatchObject({ coming: [], here: 2, removed: 1 });
    await bringTable(journal);
    expect((await recordWith(journal, first.id))?.body).toEqual(body);
    expect((await recordWith(journal, second.id))?.removed).not.toBeNull();
  });

  test('with the day, hour and words of a check-in are here already, whoever wrote it', async () => {
    const { journal, world } = await newJournal();
    world.clock = Date.UTC(2026, 4, 11, 9, 4);
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'meh · work' }, day('2026-05-11'))));
    expect(await planOf(journal)).toMatchObject({ here: 1 });
  });
});

describe('what came in at once', () => {
  test('is taken out again as one, and can come in anew', async () => {
    const { journal, name, world } = await newJournal();
    const { batch } = await bringTable(journal);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect((await batchesOf(again)).map(({ id, ids }) => [id, ids.length])).toEqual([[batch, 3]]);
    expect(valueOf(await takeOut(again, batch))).toEqual({ taken: 3, stayed: 0 });
    expect(await kept(again)).toEqual([]);
    expect(await daySummaries(again)).toEqual([]);
    expect(await batchesOf(again)).toEqual([]);
    expect((await bringTable(again)).came).toBe(3);
  });

  test('leaves behind what was changed since', async () => {
    const { journal } = await newJournal();
    const { batch } = await bringTable(journal);
    const [first] = await kept(journal);
    if (!first) throw new Error('It is not there');
    const body = { ...first.body, reflection: 'My own words now' };
    valueOf(await changeRecord(journal, 'check-in', first.id, { body }, newVisit()));
    expect(valueOf(await takeOut(journal, batch))).toEqual({ taken: 2, stayed: 1 });
    expect((await kept(journal)).map((one) => one.body.reflection)).toEqual(['My own words now']);
  });

  test('is remembered for thirty days', async () => {
    const { journal, world } = await newJournal();
    await bringTable(journal);
    await liveOn(journal, world, 30);
    expect(await batchesOf(journal)).toHaveLength(1);
    await liveOn(journal, world, 1);
    expect(await batchesOf(journal)).toEqual([]);
  });

  test('that the browser ended in the middle of is not remembered as having come in', async () => {
    const { journal } = await newJournal();
    const records = await recordsFor(await planOf(journal), values);
    const ended = addBatch(journal, records, ['daylio'], {
      onProgress: () => {
        throw new TypeError('The browser has ended');
      },
    });
    await expect(ended).rejects.toThrow();
    expect(await kept(journal)).toEqual([]);
    expect(await batchesOf(journal)).toEqual([]);
  });

  test('that was stopped has not come in at all', async () => {
    const { journal } = await newJournal();
    const records = await recordsFor(await planOf(journal), values);
    const stop = new AbortController();
    const added = await addBatch(journal, records, ['daylio'], {
      signal: stop.signal,
      onProgress: (done) => done > 0 && stop.abort(),
    });
    expect(problemOf(added).kind).toBe('stopped');
    expect(await kept(journal)).toEqual([]);
    expect(await batchesOf(journal)).toEqual([]);
  });
});
