import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { ImportPage } from '../support/pages/import-page';
import { deskLook, handLook, picture } from '../support/picture';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

const moods: Array<[mood: string, entries: number, value: string]> = [
  ['light', 9, '9'],
  ['okay enough', 88, '6'],
  ['meh', 71, '4'],
  ['heavy', 31, '2'],
  ['gone', 6, '0'],
  ['ill in bed', 9, ''],
];

const activities = ['walk', 'Ines', 'work', 'slept badly', 'rain', 'soup', 'swim', 'late', 'train'];

/** A table as Daylio saves it, of as many entries as the drawing has. */
function drawnTable(): string {
  const begun = Date.UTC(2025, 8, 14);
  const words = moods.flatMap(([mood, entries]) => Array.from({ length: entries }, () => mood));
  const rows = words.map((mood, nth) => {
    const day = new Date(begun + Math.floor((nth * 161) / words.length) * 86_400_000);
    const date = [16, 62, 63, 189].includes(nth) ? '2026-02-30' : day.toISOString().slice(0, 10);
    const note = nth % 4 === 0 ? `A line of day ${nth}.` : '';
    const time = nth % 2 === 0 ? '21:10' : '9:40 AM';
    return `${date},,,${time},${mood},${activities[nth % activities.length]},,${note}`;
  });
  return ['full_date,date,weekday,time,mood,activities,note_title,note', ...rows].join('\n');
}

test('Bringing in: looked at, added, and what cannot be read', async ({ options }) => {
  const page = await options('#/data/import');
  const bringing = new ImportPage(page);
  await expect(page.getByText('Choose files')).toBeVisible();
  await picture(page, '21-import-start-1200', deskLook);
  await bringing.choose({ name: 'daylio_export_2026_05_14.csv', content: drawnTable() });
  await expect(bringing.notYet).toBeVisible();
  for (const [mood, , value] of moods) await bringing.mood(mood).selectOption(value);
  await picture(page, '21-import-1200', deskLook);
  await picture(page, '21-import-390', handLook);
  await page.getByRole('button', { name: /^Add/ }).click();
  await expect(page.getByText('check-ins came in.')).toBeVisible();
  await picture(page, '21-import-added-1200', deskLook);
  await page.getByRole('button', { name: 'Take them out again' }).click();
  await expect(page.getByText('were taken out again.')).toBeVisible();
  await picture(page, '21-import-taken-1200', deskLook);
  await page.goto(page.url().replace('/import', ''));
  await bringing.choose(
    { name: 'Journal.json', content: '{"entries": [{"creationDate":' },
    { name: 'holiday.jpg', content: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]) },
  );
  await expect(page.getByRole('alert')).toBeVisible();
  await picture(page, '21-import-faults-1200', deskLook);
  await picture(page, '21-import-faults-390', handLook);
});
