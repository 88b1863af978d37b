import { expect, test } from '../support/afterglow';
import { drawnJournal, drawnMoment, draftOn } from '../support/drawn';
import { germanBuild, germanPrompt, speakGerman } from '../support/german-build';
import { picture, popupLook } from '../support/picture';

test.use({ extension: germanBuild() });

test('the check-in in words as long as German ones', async ({ context, welcomed, seed, popup }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await speakGerman(context);
  await seed({ ...drawnJournal, drafts: [draftOn({ prompt: germanPrompt })] });
  const page = await popup();
  await expect(page.getByRole('checkbox')).toBeVisible();
  for (const [name, value] of [
    ['Verbundenheit', '7'],
    ['Wohlbefinden', '6'],
  ] as const) {
    await page.getByRole('radiogroup', { name }).getByRole('radio', { name: value }).check();
  }
  await picture(page, '01-popup-german', popupLook);
  await page.getByRole('button', { name: 'Aufbewahren' }).click();
  await expect(page.getByRole('status').first()).toContainText('Aufbewahrt.');
  await picture(page, '02-popup-kept-german', popupLook);
});
