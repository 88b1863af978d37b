import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, drawnWords, newcomer } from '../support/drawn';
import { fourth } from '../support/drawn-experiences';
import { insightRow, row } from '../support/drawn-insights';
import { fits } from '../support/fitting';
import { germanBuild, speakGerman } from '../support/german-build';

test.use({ extension: germanBuild() });

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await speakGerman(context);
});

test('an insight that comes back, put away for today and for good', async ({ popup, seed }) => {
  const words =
    'Ich kann Dinge hinlegen, bevor ich leer bin, und niemand fällt um, wenn ich es tue, am wenigsten ich.';
  const records = [...(drawnJournal['records'] ?? []), insightRow('long', '2026-04-14', words)];
  await seed({ ...drawnJournal, records });
  const page = await popup();
  await expect(page.getByText('Ich kann Dinge hinlegen')).toBeVisible();
  await fits(page, { grows: 'wide' });
  await page.getByRole('button', { name: 'Für heute weglegen' }).click();
  await fits(page, { grows: 'wide' });
  await page.getByRole('button', { name: 'Nicht wieder zeigen' }).click();
  await expect(page.getByText('Es kommt nicht mehr von selbst.')).toBeVisible();
  await fits(page, { grows: 'wide' });
});

test('a letter that has come', async ({ popup, seed }) => {
  const letter = row('letter', 'letter', '2026-04-14', {
    words: 'Ruf Ines morgen an, nicht heute Abend.',
    ...{ experience: null, opensOn: '2026-05-14' as never, opened: null },
  });
  await seed({ ...drawnJournal, records: [...(drawnJournal['records'] ?? []), letter] });
  const page = await popup();
  await expect(page.getByText('Ein Brief von dir an dich')).toBeVisible();
  await fits(page, { grows: 'wide' });
  await page.getByRole('button', { name: 'Öffnen' }).click();
  await expect(page.getByText('Ruf Ines morgen an')).toBeVisible();
  await fits(page, { grows: 'wide' });
});

test('the day of an experience, its three answers, later, kept', async ({
  context,
  popup,
  seed,
}) => {
  await context.clock.setFixedTime(new Date('2026-05-20T20:30:00+01:00'));
  await seed({ records: [...(newcomer['records'] ?? []), fourth] });
  const page = await popup();
  await page.getByRole('button', { name: 'Es ist vorbei' }).waitFor();
  await fits(page, { grows: 'wide' });
  await page.getByRole('button', { name: 'Es ist vorbei' }).click();
  for (const box of await page.getByRole('textbox').all()) await box.fill(drawnWords);
  await fits(page, { grows: 'wide' });
  await page.getByRole('button', { name: 'Später' }).click();
  await expect(page.getByText('Also später.')).toBeVisible();
  await fits(page, { grows: 'wide' });
  await page.getByRole('button', { name: 'Es gibt doch ein Wort' }).click();
  await page.getByRole('button', { name: 'Aufbewahren' }).click();
  await expect(page.getByText('Ruh dich aus.')).toBeVisible();
  await fits(page, { grows: 'wide' });
});
