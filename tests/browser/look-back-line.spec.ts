import type { Day } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, today, walkedHome } from '../support/drawn';
import { fits, fitsFingers } from '../support/fitting';
import { checkInOf } from '../support/many-days';
import { settingRow } from '../support/rows';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('kept, with a practice of two lines and a line of a year ago', async ({ popup, seed }) => {
  const records = [
    ...(drawnJournal['records'] ?? []),
    settingRow('lookBackInPopup', true),
    checkInOf('2025-05-14' as Day, `${walkedHome} ${walkedHome}`, 3),
    today,
  ];
  await seed({ records });
  const page = await popup();
  await expect(page.getByRole('link', { name: /A year ago/ })).toBeVisible();
  await fits(page);
  await fitsFingers(page);
});
