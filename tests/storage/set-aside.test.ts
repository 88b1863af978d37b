import { describe, expect, test } from 'vitest';
import { recordKinds } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { askedPrompts } from '../../storage/asked';
import { backupFacts } from '../../storage/backup-state';
import { checkInsBefore, checkInsBetween, checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { daySummaries, daysReached, mendDays } from '../../storage/days';
import { commitLeftBehind } from '../../storage/commit-draft';
import { latestDraft, olderDrafts } from '../../storage/day-drafts';
import { draftsOf } from '../../storage/drafts';
import { firstWordsPutOff } from '../../storage/first-words';
import { whenSetAside } from '../../storage/from-rows';
import { type Journal, openJournal } from '../../storage/journal';
import { lastNudge } from '../../storage/last-nudge';
import { lettersPutOff } from '../../storage/letters';
import { claimNudge, nudgeFacts } from '../../storage/nudge-state';
import { recordsOf, recordsWith, removedRecords } from '../../storage/records';
import { ladder } from '../../storage/schema';
import { changeSetting, settingsOf } from '../../storage/settings';
import { practiceOn, ticksFrom } from '../../storage/ticks';
import { tidy } from '../../storage/tidy';
import { removeUnread, unreadRows } from '../../storage/unread';
import { bringIn } from '../../storage/transfer/bring-in';
import { refreshSecondCopy } from '../../storage/transfer/copying';
import { batchesOf } from '../../storage/transfer/import/batches';
import { readCopy } from '../../storage/transfer/read-copy';
import { readOut } from '../../storage/transfer/read-out';
import { takeOut } from '../../storage/transfer/take-out';
import { copiesBefore } from '../../storage/transfer/way-back';
import { canBePutBack, recordsWithVersions } from '../../storage/versions';
import { formatsOf } from '../../storage/formats';
import { goodRows, keyOf, planted, plantedRows } from '../support/planted';
import { day, draftOf, today } from './support/entries';
import { freshName, newWorld, opening, type TestWorld, valueOf } from './support/journals';
import { lyingIn, putRows, rowsIn } from './support/raw';

const formats = formatsOf(ladder);
const moment = {
  now: Date.UTC(2026, 4, 14, 19, 30),
  zone: 'Europe/London',
  allowed: true,
  present: true,
};

/** A journal with good rows and, where they are wanted, all that cannot be read beside them. */
async function journalWith(
  rows: Readonly<Record<string, readonly unknown[]>>,
): Promise<{ journal: Journal; world: TestWorld; name: string }> {
  const name = freshName();
  const world = newWorld();
  valueOf(await openJournal(name, ladder, world));
  for (const [table, some] of Object.entries(rows)) await putRows(name, table, some);
  return { name, world, journal: valueOf(await opening(name, world)) };
}

/** All that pages and the worker read, except what the device remembers. */
async function readingOf(journal: Journal) {
  const kept = await Promise.all(recordKinds.map((kind) => recordsOf(journal, kind)));
  const out: unknown[] = [];
  const wanted = recordKinds.map((kind) => ({ kind, days: null }));
  valueOf(
    await readOut(journal, wanted, true, {
      begins: () => {},
      kept: (_kind, records) => out.push(...records),
      rest: (removed, earlier) => out.push(...removed, ...earlier),
      read: () => true,
    }),
  );
  return {
    kept: kept.flat(),
    out,
    onDay: await checkInsOn(journal, day('2026-05-12')),
    between: await checkInsBetween(journal, day('1900-01-01'), day('2200-12-31')),
    pages: await checkInsBefore(journal, null, 50),
    byId: (
      await recordsWith(
        journal,
        goodRows.map(({ id }) => id),
      )
    ).map((one) => one?.id),
    removed: await removedRecords(journal),
    putBack: await canBePutBack(journal),
    versions: (await recordsWithVersions(journal)).length > 0,
    draft: await latestDraft(journal, day('2026-05-12')),
    drafts: await olderDrafts(journal, today),
    changes: await draftsOf(journal, 'check-in'),
    typed: await draftsOf(journal, 'experience'),
    forms: await draftsOf(journal, 'form'),
    settings: await settingsOf(journal),
    practice: await practiceOn(journal, today),
    ticks: await ticksFrom(journal, day('1900-01-01')),
  };
}

describe('a journal in which rows lie that cannot be read', () => {
  test('shows all else as if they were not there, and finds each of them', async () => {
    const { journal: alone } = await journalWith({ records: goodRows });
    const { journal } = await journalWith(plantedRows());
    let told = 0;
    whenSetAside(journal, () => (told += 1));
    const read = await readingOf(journal);
    expect({ ...read, versions: false }).toEqual(await readingOf(alone));
    expect(told).toBe(1);
    const found = await unreadRows(journal);
    expect(found.map(({ table, place }) => `${table} ${place}`).toSorted()).toEqual(
      planted.map((one) => `${one.table} ${keyOf(one)}`).toSorted(),
    );
    expect(await unreadRows(alone)).toEqual([]);
  });

  test('goes by what is usual where what the device remembers is garbled', async () => {
    const { journal } = await journalWith(plantedRows());
    expect(await askedPrompts(journal)).toEqual({});
    expect(await lettersPutOff(journal)).toEqual({});
    expect(await firstWordsPutOff(journal)).toBeNull();
    expect((await lastNudge(journal)).days).toEqual([]);
    expect(await batchesOf(journal)).toEqual([]);
    expect(await copiesBefore(journal)).toEqual([]);
    expect((await backupFacts(journal, today)).state.saved).toBeNull();
    expect((await settingsOf(journal)).endOfDay).toBe(usualSettings.endOfDay);
    expect(await daysReached(journal)).toMatchObject({ first: '2026-05-10' });
    valueOf(await mendDays(journal));
    expect((await daySummaries(journal)).map((sum) => sum.day)).toEqual(['2026-05-12']);
    expect((await nudgeFacts(journal, moment)).written).toEqual([]);
    valueOf(await claimNudge(journal, moment));
  });

  test('can be written in, looked after and copied; the copy has all that can be read', async () => {
    const { journal, world, name } = await journalWith(plantedRows());
    const kept = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'Still here' })));
    valueOf(await changeSetting(journal, 'endOfDay', 5));
    expect((await settingsOf(journal)).endOfDay).toBe(5);
    // What stood under its id is put aside as it lay.
    expect(await rowsIn(name, 'versions')).toContainEqual(
      expect.objectContaining({ id: 'setting-endOfDay', body: { key: 'endOfDay', value: 99 } }),
    );
    valueOf(await commitLeftBehind(journal));
    world.clock += 60 * 24 * 60 * 60 * 1000;
    valueOf(await tidy(journal));
    expect(valueOf(await refreshSecondCopy(journal, world.copies))).toBe('made');
    const copy = await readCopy(world.copies, 'second', formats);
    if (!copy.ok) throw new Error(copy.fault.kind);
    expect(copy.value.records.map(({ id }) => id).toSorted()).toEqual(
      [...goodRows.map(({ id }) => id), kept.id, 'setting-endOfDay'].toSorted(),
    );
  });

  test('loses none of them to a restoring, whatever comes, nor to its taking back', async () => {
    const { journal, name } = await journalWith(plantedRows());
    const bad = planted.filter(({ table }) => table === 'records');
    const lyingBad = async () => {
      const ids = new Set(bad.map(keyOf));
      const rows = await rowsIn(name, 'records');
      return rows.filter(({ id }) => ids.has(String(id)));
    };
    const before = await lyingBad();
    expect(before).toHaveLength(bad.length);
    const [row] = goodRows;
    const records = [{ ...row, id: 'from-a-file' }] as never[];
    const brought = valueOf(await bringIn(journal, { records, earlier: [] }, 'replace'));
    expect(await lyingBad()).toEqual(before);
    valueOf(await takeOut(journal, brought.back ?? ''));
    expect(await lyingBad()).toEqual(before);
    expect(await checkInsOn(journal, day('2026-05-12'))).toHaveLength(1);
  });

  test('is rid of them once they are removed for good, and of nothing else', async () => {
    const { journal, name } = await journalWith(plantedRows());
    valueOf(await removeUnread(journal, await unreadRows(journal)));
    expect(await unreadRows(journal)).toEqual([]);
    const { tables } = await lyingIn(name);
    expect((tables['records'] as { id: string }[]).map(({ id }) => id)).toEqual(
      goodRows.map(({ id }) => id).toSorted(),
    );
    valueOf(await keepCheckIn(journal, draftOf({ reflection: 'On it goes' })));
    // What can be read is not removed, whoever asks.
    expect(valueOf(await removeUnread(journal, [{ table: 'records', key: 'plan' }]))).toBe(0);
  });
});
