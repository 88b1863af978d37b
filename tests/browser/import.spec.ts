import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { dayOneFile } from '../support/import-files';
import { HistoryPage } from '../support/pages/history-page';
import { importSample } from '../support/import-samples';
import { ImportPage } from '../support/pages/import-page';
import { sampleFile } from '../support/sample-rows';
import { rowsOf } from '../support/seed';
import { isSound } from '../support/sound';

test('a table of Daylio is looked at, comes in, and comes in only once', async ({
  options,
  bare,
}) => {
  const page = await options('#/data');
  const bringing = new ImportPage(page);
  await bringing.chooseSample('daylio-8.csv');
  await expect(page).toHaveURL(/#\/data\/import$/);
  await expect(bringing.notYet).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring entries in' })).toBeFocused();
  await expect(page.getByText('a table from Daylio, recognised by its column names')).toBeVisible();
  await expect(bringing.mood('rad')).toHaveValue('');
  expect(await rowsOf(await bare(), 'records')).toEqual([]);

  await bringing.mood('rad').selectOption('9');
  await bringing.mood('meh').selectOption('4');
  await bringing.add('3 check-ins').click();
  await expect(page.getByText('3 check-ins came in.')).toBeVisible();

  await page.getByRole('link', { name: 'See the history' }).click();
  const history = new HistoryPage(page);
  await history.shows('Warm light, and Ines sang.');
  await expect(page.getByRole('img', { name: /Well-being 9/ }).first()).toBeVisible();

  const again = new ImportPage(await options('#/data/import'));
  await again.chooseSample('daylio-8.csv');
  await expect(again.row('Here already')).toContainText('3');
  await expect(again.page.getByRole('button', { name: /^Add/ })).toHaveCount(0);
  expect(await rowsOf(await bare(), 'records')).toHaveLength(3);
});

test('an archive of Day One comes in, its pictures counted and its places left out', async ({
  options,
}) => {
  const page = await options('#/data');
  const bringing = new ImportPage(page);
  const archive = await dayOneFile();
  await bringing.choose({
    name: archive.name,
    content: new Uint8Array(await archive.arrayBuffer()),
  });
  await expect(page.getByText('a file from Day One, recognised by what is in it')).toBeVisible();
  await expect(bringing.row('Photos')).toContainText('3');
  await expect(bringing.row('Places')).toContainText('1');
  await bringing.add('4 check-ins').click();
  await expect(page.getByText('4 check-ins came in.')).toBeVisible();
  await page.getByRole('link', { name: 'See the history' }).click();
  await new HistoryPage(page).shows('Only rich text.');
});

test('files that cannot be read say which, why and where, and change nothing', async ({
  options,
  bare,
}) => {
  const page = await options('#/data');
  const bringing = new ImportPage(page);
  await bringing.choose({ name: 'half.json', content: '{"entries": [{"a"' });
  const told = page.getByRole('alert');
  await expect(told).toContainText('half.json');
  await expect(told).toContainText('your journal is as it was');
  await expect(told).toContainText('This file stops in the middle. Line 1.');
  expect(await axeViolations(page)).toEqual([]);

  await bringing.choose(
    { name: 'photo.jpg', content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
    { name: 'other.csv', content: 'name,amount\nx,1\n' },
  );
  await expect(told).toContainText('photo.jpg');
  await expect(told).toContainText(
    'its columns belong to no program that Afterglow knows. Line 1.',
  );

  await bringing.chooseSample('daylio-broken.csv');
  await expect(bringing.row('No day that can be read')).toContainText('Lines 2 and 4.');
  await bringing.row('No day that can be read').getByText('Look at them').click();
  await expect(page.getByText('2022-02-30, February 30')).toBeVisible();
  expect(await rowsOf(await bare(), 'records')).toEqual([]);
  expect(await axeViolations(page)).toEqual([]);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(bringing.input).toBeVisible();
});

test('a file that cannot be read beside one that can does not say that nothing comes in', async ({
  options,
}) => {
  const page = await options('#/data/import');
  const bringing = new ImportPage(page);
  await bringing.choose(
    { name: 'half.json', content: '{"entries": [{"a"' },
    { name: '2024-05-02 Tea.md', content: '' },
    { name: 'Soup.md', content: 'Leek first.' },
  );
  const told = page.getByRole('alert');
  await expect(told).toContainText('One file could not be read.');
  await expect(told).not.toContainText('Nothing was added');
  await expect(told).toContainText('half.json');
  await bringing.row('No day that can be read').getByText('Look at them').click();
  await expect(bringing.row('Soup.md').last()).toContainText('Leek first.');
  await isSound(page);
  await bringing.add('one check-in').click();
  await expect(page.getByText('It is in History, on its day.')).toBeVisible();
});

test('a second diary that shares its minutes with the first comes in, and once', async ({
  options,
}) => {
  const page = await options('#/data/import');
  const bringing = new ImportPage(page);
  const choose = (name: string) => bringing.chooseSample(`cases/jrnl/${name}.json`);
  await choose('work');
  await bringing.add('2 check-ins').click();
  await expect(page.getByText('2 check-ins came in.')).toBeVisible();
  await page.reload();
  await choose('home');
  await bringing.add('2 check-ins').click();
  await expect(page.getByText('2 check-ins came in.')).toBeVisible();
  await page.reload();
  await choose('home');
  await expect(bringing.row('Here already')).toContainText('2');
});

test('Afterglow’s own files are handed to where they are restored, also from among others', async ({
  options,
  bare,
}) => {
  const page = await options('#/data');
  const bringing = new ImportPage(page);
  const own = { name: 'afterglow-2026-05-08.json', content: JSON.stringify(sampleFile(0.1, 20)) };
  await bringing.choose(own);
  await expect(page).toHaveURL(/#\/data\/restore$/);
  await expect(page.getByText(/check-ins, from/)).toBeVisible();
  await page.getByRole('button', { name: 'Not now' }).click();

  await page.goBack();
  await expect(page).toHaveURL(/#\/data\/import$/);
  await bringing.choose(own, { name: 'daylio-8.csv', content: importSample('daylio-8.csv') });
  await expect(bringing.add('3 check-ins')).toBeVisible();
  await expect(page.getByText('This file is Afterglow’s own.')).toBeVisible();
  await isSound(page);
  await page.getByRole('button', { name: 'Look into it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/data\/restore$/);
  await expect(page.getByText(/check-ins, from/)).toBeVisible();

  await page.goBack();
  await bringing.choose(own, { name: 'half.json', content: '{"entries": [{"a"' });
  await expect(page.getByRole('alert')).toContainText('half.json');
  await expect(page.getByRole('button', { name: 'Look into it' })).toBeVisible();
  expect(await rowsOf(await bare(), 'records')).toEqual([]);
});

test('everything can be done with the keyboard', async ({ options }) => {
  const page = await options('#/data/import');
  const bringing = new ImportPage(page);
  await bringing.chooseSample('daylio-9.csv');
  await expect(bringing.notYet).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Bring entries in' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bringing.input).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('region', { name: 'Mood words' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(bringing.mood('vaguely ok')).toBeFocused();
  await page.keyboard.press('6');
  await expect(bringing.mood('vaguely ok')).toHaveValue('6');
  await bringing.add('2 check-ins').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 check-ins came in.')).toBeVisible();
});

test('axe finds nothing where files are looked at, in either light, wide and narrow', async ({
  options,
}) => {
  const page = await options('#/data/import');
  const bringing = new ImportPage(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await isSound(page);
  await bringing.chooseSample('daylio-backup.json');
  await expect(bringing.mood('gone')).toHaveValue('1');
  await isSound(page);
  await bringing.add('3 check-ins').click();
  await expect(page.getByText('3 check-ins came in.')).toBeVisible();
  await isSound(page);
});
