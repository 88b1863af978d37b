import type { Page } from '@playwright/test';
import { journalFileOf } from '../../domain/journal-file';
import type { JournalRecord } from '../../domain/record';
import { expect, test } from '../support/afterglow';
import { sealedByAge } from '../support/age';
import { lookAfterNow } from '../support/look-after';
import { loseDatabase, plantDatabase, rowsOf } from '../support/seed';
import { isSound } from '../support/sound';
import type { Instant } from '../../domain/day';
import type { Stamp } from '../../domain/stamp';

const stampAt = (hour: number, device = '0000000b') =>
  `${String(Date.UTC(2026, 4, 6, hour)).padStart(15, '0')}-00000-${device}` as Stamp;

function checkIn(id: string, reflection: string, hour: number): JournalRecord {
  return {
    ...{ id: `00000000-0000-4000-8000-00000000000${id}`, kind: 'check-in', day: '2026-05-06' },
    ...{ at: '2026-05-06T18:05:00.000Z', zone: 'Europe/London', v: 1, stamp: stampAt(hour) },
    removed: null,
    body: {
      ...{ connectedness: 3, purpose: null, wellbeing: 4, prompt: null, reflection },
      ...{ hard: false, practice: null, source: null },
    },
  } as JournalRecord;
}

const madeAt = '2026-05-08T09:00:00.000Z' as Instant;
const fileOf = (records: JournalRecord[]) => ({
  name: 'afterglow-2026-05-08.json',
  mimeType: 'application/json',
  buffer: Buffer.from(JSON.stringify(journalFileOf(records, [], madeAt))),
});

const theirs = [
  checkIn('1', 'A hard one. Texted Ruth. Soup, early night.', 20),
  checkIn('2', 'Only in the file.', 10),
  checkIn('3', 'The same in both.', 9),
];
const ours = [
  checkIn('1', 'A hard one. Soup, early night.', 12),
  checkIn('3', 'The same in both.', 9),
  checkIn('4', 'Only here.', 11),
];

async function chooseFile(page: Page, file: ReturnType<typeof fileOf>) {
  await page.locator('input[type=file]').setInputFiles(file);
}

async function wordsKept(bare: Page): Promise<string[]> {
  const rows = (await rowsOf(bare, 'records')) as { body: { reflection?: string } }[];
  return rows
    .map(({ body }) => body.reflection)
    .filter((words) => words !== undefined)
    .toSorted((one, other) => (one < other ? -1 : 1));
}

test('a file is counted first, merged, and taken out again as one', async ({
  seed,
  options,
  bare,
}) => {
  await seed({ records: ours });
  const page = await options('#/data/restore');
  await chooseFile(page, fileOf(theirs));
  await expect(page.getByText('Changed in both places')).toBeVisible();
  await expect(page.locator('.counts dd').filter({ hasText: /^\d+$/ })).toHaveText([
    '1',
    '1',
    '0',
    '1',
  ]);
  await expect(page.locator('ins')).toHaveText('Texted Ruth. ');
  await isSound(page);
  expect(await wordsKept(await bare())).toHaveLength(3);

  await page.getByRole('button', { name: 'Merge 2 records' }).click();
  await expect(page.getByRole('status').filter({ hasText: '2 records came in.' })).toBeVisible();
  expect(await wordsKept(await bare())).toEqual([
    'A hard one. Texted Ruth. Soup, early night.',
    'Only here.',
    'Only in the file.',
    'The same in both.',
  ]);
  await page.getByRole('button', { name: 'Take them out again' }).click();
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  expect(await wordsKept(await bare())).toEqual([
    'A hard one. Soup, early night.',
    'Only here.',
    'The same in both.',
  ]);
});

test('by the keyboard alone: the other version can be chosen, and is there under earlier versions', async ({
  seed,
  options,
}) => {
  await seed({ records: ours });
  const page = await options('#/data/restore');
  await chooseFile(page, fileOf(theirs));
  await page.getByRole('button', { name: 'Show this journal’s instead' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Merge 2 records' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 records came in.')).toBeVisible();
  await page.goto(page.url().replace(/#.*/, '#/data/earlier'));
  await page.getByRole('link', { name: 'See what was before' }).first().click();
  await expect(page.locator('.vers > li')).toHaveCount(3);
  await isSound(page);
  await page.getByRole('button', { name: 'Show this one' }).first().click();
  await expect(page.getByText('It is the newest again.')).toBeVisible();
  await expect(page.locator('.vers > li').first()).toContainText('Texted Ruth');
});

test('replaces the journal, and gives it back from the page days later', async ({
  seed,
  options,
  bare,
}) => {
  await seed({ records: ours });
  const page = await options('#/data/restore');
  await chooseFile(page, fileOf(theirs));
  await page.getByText('Replace', { exact: true }).click();
  await page.getByRole('button', { name: 'Replace my journal' }).click();
  await expect(page.getByText('3 records came in.')).toBeVisible();
  expect(await wordsKept(await bare())).not.toContain('Only here.');
  await page.goto(page.url().replace(/#.*/, '#/data'));
  await page.goto(page.url().replace(/#.*/, '#/data/restore'));
  await page.getByRole('button', { name: 'Take them out again' }).click();
  await expect(page.getByText('It is as it was before.')).toBeVisible();
  expect(await wordsKept(await bare())).toContain('Only here.');
});

test('a file that is harmed says where, and nothing changes', async ({ seed, options, bare }) => {
  await seed({ records: ours });
  const before = await wordsKept(await bare());
  const page = await options('#/data/restore');
  const file = fileOf(theirs);
  const broken = file.buffer.toString().replace('"purpose":null', '"purpose":11');
  await chooseFile(page, { ...file, buffer: Buffer.from(broken) });
  await expect(page.getByRole('alert')).toContainText(
    'Nothing was changed. In “afterglow-2026-05-08.json”, something isn’t as Afterglow writes it: “checkIns”, number 1, field “body.purpose”.',
  );
  await isSound(page);
  await chooseFile(page, { ...file, buffer: file.buffer.subarray(0, 700) });
  await expect(page.getByRole('alert')).toContainText('stops before its end');
  expect(await wordsKept(await bare())).toEqual(before);
});

test('a sealed backup asks for its passphrase, once more where that was not it, and can be left', async ({
  seed,
  options,
  bare,
}) => {
  await seed({ records: ours });
  const page = await options('#/data/restore');
  const sealed = await sealedByAge(fileOf(theirs).buffer, 'a low light over paper');
  await chooseFile(page, { ...fileOf(theirs), name: 'afterglow-2026-05-08.age', buffer: sealed });
  const passphrase = page.getByLabel('Its passphrase');
  await expect(passphrase).toBeFocused();
  await isSound(page);
  await passphrase.fill('a low light over Paper');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That didn’t open it. Capitals and spaces count.')).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.locator('input[type=file]')).toBeAttached();
  expect(await wordsKept(await bare())).toHaveLength(3);

  await chooseFile(page, { ...fileOf(theirs), name: 'afterglow-2026-05-08.age', buffer: sealed });
  await passphrase.fill('a low light over paper');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Merge 2 records' }).click();
  await expect(page.getByText('2 records came in.')).toBeVisible();
  expect(await wordsKept(await bare())).toContain('Only in the file.');

  const flipped = Buffer.from(sealed);
  flipped[flipped.length - 9] = 255 - (flipped.at(-9) ?? 0);
  await page.getByRole('button', { name: 'Choose another file' }).click();
  await chooseFile(page, { ...fileOf(theirs), name: 'flipped.age', buffer: flipped });
  await passphrase.fill('a low light over paper');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await wordsKept(await bare())).toHaveLength(4);
});

test('what was removed can be removed for good before its time, once it is meant', async ({
  seed,
  options,
  bare,
}) => {
  const [gone, ...rest] = ours.map((row, at) =>
    at === 0 ? ({ ...row, removed: row.stamp } as JournalRecord) : row,
  );
  await seed({ records: [gone, ...rest] });
  const page = await options('#/data/earlier');
  const removed = page.getByRole('listitem').filter({ hasText: 'A hard one.' });
  await expect(removed).toBeVisible();
  await page.getByRole('button', { name: 'Remove it for good' }).click();
  const dialog = page.getByRole('dialog');
  await isSound(page);
  await dialog.getByRole('button', { name: 'Leave it here' }).click();
  await expect(removed).toBeVisible();

  await page.getByRole('button', { name: 'Remove it for good' }).focus();
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Remove it for good' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was removed in the last 30 days.')).toBeVisible();
  expect(JSON.stringify(await rowsOf(await bare(), 'records'))).not.toContain('A hard one.');
  expect(await rowsOf(await bare(), 'records')).toHaveLength(3);
});

test.describe('recovery', () => {
  test('a lost journal comes back from the second copy', async ({
    seed,
    options,
    bare,
    worker,
  }) => {
    await seed({ records: ours });
    await lookAfterNow(worker);
    const page = await bare();
    await loseDatabase(page);
    const guard = await options();
    await expect(guard.getByRole('heading', { level: 1 })).toHaveText(
      'Your journal isn’t where it was.',
    );
    await expect(guard.getByRole('button', { name: /^Bring back the copy of/ })).toContainText(
      'It holds 3 check-ins',
    );
    await isSound(guard);
    await guard.getByRole('button', { name: /^Bring back the copy of/ }).click();
    await expect(guard.getByText('Only here.')).toBeVisible();
  });

  test('beside a journal of a newer Afterglow a backup opens, and stays open', async ({
    seed,
    options,
    bare,
  }) => {
    await seed({ records: ours });
    const page = await bare();
    await plantDatabase(page, 90, { records: [{ id: 'tomorrow' }] });
    const guard = await options();
    await guard.getByRole('button', { name: /^Restore a backup/ }).click();
    await chooseFile(guard, fileOf(theirs));
    await guard.getByRole('button', { name: 'Bring back 3 records' }).click();
    await expect(guard.getByText('Only in the file.')).toBeVisible();
    await guard.reload();
    await expect(guard.getByText('Only in the file.')).toBeVisible();
    expect(await rowsOf(page, 'records')).toEqual([{ id: 'tomorrow' }]);
  });
});

test('whom a file would have somebody call is named before it comes in', async ({
  seed,
  options,
}) => {
  const settled = (id: string, kind: string, body: object) =>
    ({ ...checkIn('9', '', 20), id, kind, body }) as JournalRecord;
  const plan = (reach: string) =>
    settled('plan', 'plan', {
      ...{
        people: [
          { name: 'Ana', reach: '020 7946 0000' },
          { name: 'Crisis', reach },
        ],
      },
      ...{ clinic: '', grounding: '', goodDay: '' },
    });
  const lines = settled('setting-lines', 'setting', {
    key: 'lines',
    value: {
      own: [{ id: 'a', place: 'GB', name: 'Night line', number: '0900 123456' }],
      hidden: ['GB 116123'],
    },
  });
  await seed({ records: [plan('116 123')] });
  const page = await options('#/data/restore');
  await chooseFile(page, fileOf([plan('0900 666'), lines]));
  const named = page.getByRole('list', { name: 'People and numbers in this file' });
  await expect(named.getByRole('listitem')).toHaveText(['Crisis0900 666', 'Night line0900 123456']);
  await expect(page.getByText(/no longer shown: Samaritans/)).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(named).toHaveCount(0);
});
