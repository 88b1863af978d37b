import { parse } from 'csv-parse/sync';
import { expect, test } from '../support/afterglow';
import { checkInColumns } from '../../domain/export/check-in-row';
import { openedByAge } from '../support/age';
import { faultsIn } from '../support/journal-schema';
import { checkInEach } from '../support/many-days';
import { DataPage } from '../support/pages/data-page';
import { rowsOfFile, sampleFile } from '../support/sample-rows';
import { entriesOf } from '../support/zip';

const passphrase = 'a low light over paper';

const sample = sampleFile(0.5, 120);

test.beforeEach(async ({ seed, welcomed }) => {
  await welcomed();
  await seed(rowsOfFile(sample));
});

test('everything is saved as JSON, to the letter and by the published schema', async ({
  options,
}) => {
  const data = new DataPage(await options('#/data'));
  await data.isThere();
  const { name, bytes } = await data.savedBy(data.button('Everything (JSON)'));
  expect(name).toMatch(/^afterglow-\d{4}-\d{2}-\d{2}\.json$/);
  const file = JSON.parse(bytes.toString());
  expect(faultsIn(file)).toEqual([]);
  expect({ ...file, madeAt: sample.madeAt }).toEqual(JSON.parse(JSON.stringify(sample)));
  await expect(data.page.getByText(`${name} is in your downloads.`)).toBeVisible();

  const again = await data.savedBy(data.button('Everything (JSON)'));
  const withoutTime = (text: string) => text.replace(/"madeAt": "[^"]*"/, '');
  expect(withoutTime(again.bytes.toString())).toBe(withoutTime(bytes.toString()));
});

test('check-ins are saved as a table that another program reads', async ({ options }) => {
  const data = new DataPage(await options('#/data'));
  await data.isThere();
  const { name, bytes } = await data.savedBy(data.button('Table (CSV)'));
  expect(name).toMatch(/^afterglow-\d{4}-\d{2}-\d{2}\.csv$/);
  const [header, ...rows] = parse(bytes, { bom: true, record_delimiter: '\r\n' });
  expect(header).toEqual([...checkInColumns]);
  expect(rows.map(([day, , zone]) => [day, zone])).toEqual(
    sample.checkIns.map(({ day, zone }) => [day, zone]),
  );
  expect(rows.map((row) => row[8])).toEqual(sample.checkIns.map(({ body }) => body.reflection));
});

test('the journal is saved as Markdown, a file a day', async ({ options }) => {
  const data = new DataPage(await options('#/data'));
  await data.isThere();
  const { name, bytes } = await data.savedBy(data.button('Text (Markdown)'));
  expect(name).toMatch(/^afterglow-\d{4}-\d{2}-\d{2}\.zip$/);
  const notes = await entriesOf(bytes);
  expect([...notes.keys()].filter((note) => !/^\d{4}-\d{2}-\d{2}\.md$/.test(note))).toEqual([]);
  for (const { day, body } of sample.checkIns) {
    expect(notes.get(`${day}.md`)).toContain(body.reflection);
  }
  for (const { day, body } of [...sample.insights, ...sample.letters, ...sample.decisions]) {
    expect(notes.get(`${day}.md`)).toContain(body.words);
  }
  for (const { day, body } of sample.experiences) {
    expect(notes.get(`${day}.md`)).toContain(body.account);
  }
});

test('some days are saved with what stands on them, and without plan, settings and removals', async ({
  options,
}) => {
  const data = new DataPage(await options('#/data'));
  await data.isThere();
  await data.page.getByLabel('Days to save').selectOption('some days');
  await data.page.getByLabel('First day').fill('2026-05-01');
  await data.page.getByLabel('Last day').fill('2026-04-01');
  await expect(data.button('Table (CSV)')).toBeDisabled();
  await data.page.getByLabel('First day').fill('2026-03-10');
  const file = JSON.parse((await data.savedBy(data.button('Everything (JSON)'))).bytes.toString());
  const within = ({ day }: { day: string }) => day >= '2026-03-10' && day <= '2026-04-01';
  expect(file.checkIns).toEqual(sample.checkIns.filter(within));
  expect(file.experiences).toEqual(sample.experiences.filter(within));
  expect([file.plan, file.settings, file.removed, file.earlier]).toEqual([null, [], [], []]);
  expect(faultsIn(file)).toEqual([]);
});

test('a backup is sealed with a passphrase typed twice, and opens with age', async ({
  options,
}) => {
  const page = await options('#/data');
  const data = new DataPage(page);
  await data.isThere();
  await data.choosePassphrase(passphrase);
  await data.again.fill('another');
  await data.makeIt.click();
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await data.again.fill(passphrase);
  const { name, path } = await data.savedBy(data.makeIt);
  expect(name).toMatch(/^afterglow-\d{4}-\d{2}-\d{2}\.age$/);
  const file = JSON.parse(await openedByAge(path, passphrase));
  expect({ ...file, madeAt: sample.madeAt }).toEqual(JSON.parse(JSON.stringify(sample)));
  await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  await expect(page.getByText(/^Last saved/)).toContainText(name);
});

test('a backup goes where one chooses, and leaves an empty place again when it is stopped', async ({
  options,
}) => {
  const page = await options('#/data');
  // A window that is answered at once, with a real file that the browser keeps for the page.
  await page.evaluate(() => {
    const pick = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(window, { showSaveFilePicker: pick });
  });
  const lying = () =>
    page.evaluate(async () => {
      const files: [string, string][] = [];
      for await (const [name, handle] of (await navigator.storage.getDirectory()).entries()) {
        const text = await (await (handle as FileSystemFileHandle).getFile()).text();
        files.push([name, text.split('\n', 1)[0] ?? '']);
      }
      return files;
    });
  const data = new DataPage(page);
  await data.isThere();
  await data.saveBackup.click();
  await page.getByRole('checkbox', { name: 'Show it' }).check();
  await expect(data.again).toHaveCount(0);
  await data.passphrase.fill(passphrase);
  await data.makeIt.click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(data.passphrase).toBeVisible();
  expect(await lying()).toEqual([]);

  await data.passphrase.fill(passphrase);
  await page.getByRole('checkbox', { name: 'Show it' }).check();
  await data.passphrase.press('Enter');
  // It is sealed with as much work as a quiet machine does in a second.
  await expect(page.getByText(/Saved as afterglow-/)).toBeVisible({ timeout: 30_000 });
  expect(await lying()).toEqual([
    [expect.stringMatching(/^afterglow-.*\.age$/), 'age-encryption.org/v1'],
  ]);
});

test('what is stored is counted, and goes on being', async ({ options }) => {
  const data = new DataPage(await options('#/data'));
  await expect(data.fact('Check-ins')).toHaveText(String(sample.checkIns.length));
  await expect(data.fact('Experiences')).toHaveText(String(sample.experiences.length));
  await expect(data.fact('Insights and practices')).toHaveText(
    `${sample.insights.length} and ${sample.practices.length}`,
  );
  await expect(data.fact('Space used')).toHaveText(/\d+(\.\d)? [kM]B/);
  await data.page.getByText('What the browser lets Afterglow do').click();
  await expect(data.page.getByText('to keep the journal on this device')).toBeVisible();
});

test.describe('a long journal', () => {
  test('is saved with its progress told, and stopped without a file', async ({ seed, options }) => {
    await seed({ records: checkInEach('1996-06-01', '2026-05-01', 1) });
    const page = await options('#/data');
    const data = new DataPage(page);
    await data.isThere();
    const downloads: string[] = [];
    page.on('download', (download) => downloads.push(download.suggestedFilename()));
    await data.button('Text (Markdown)').click();
    await expect(page.getByRole('progressbar')).toBeVisible();
    await data.button('Stop').click();
    await expect(page.getByText('Stopped. No file was saved.')).toBeVisible();
    expect(downloads).toEqual([]);

    const { bytes } = await data.savedBy(data.button('Everything (JSON)'));
    expect(JSON.parse(bytes.toString()).checkIns.length).toBeGreaterThan(10_000);
  });
});
