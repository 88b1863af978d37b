import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { newcomer } from '../support/drawn';

test.describe('Support in the popup', () => {
  test('the focus is on the heading, and the next Tab is the emergency number', async ({
    popup,
  }) => {
    const page = await popup('#/support');
    await expect(page.getByRole('heading', { level: 1, name: 'Support, now' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /^112/ })).toBeFocused();
    await page.getByRole('combobox', { name: 'Numbers for' }).selectOption('GB');
    await page.getByRole('heading', { level: 1 }).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: /Emergency services.*999/ })).toBeFocused();
  });

  test('a country that was chosen is there at the next opening', async ({ popup }) => {
    const page = await popup('#/support');
    const country = page.getByRole('combobox', { name: 'Numbers for' });
    await expect(country).toHaveValue('');
    await country.selectOption('US');
    await expect(page.getByRole('link', { name: /988 Suicide & Crisis Lifeline/ })).toHaveAttribute(
      'href',
      'tel:988',
    );
    const later = await popup('#/support');
    await expect(later.getByRole('combobox', { name: 'Numbers for' })).toHaveValue('US');
  });

  test('Escape and the button both lead back to what was there', async ({ popup }) => {
    const page = await popup('#/check-in');
    const form = page.getByRole('form', { name: 'Check-in' });
    await expect(form).toBeVisible();
    const support = page.getByRole('link', { name: 'Need support now?' });
    for (const leave of ['Escape', 'button']) {
      await support.click();
      await expect(page.getByRole('heading', { level: 1, name: 'Support, now' })).toBeFocused();
      await expect(form).toBeHidden();
      if (leave === 'Escape') await page.keyboard.press('Escape');
      else await page.getByRole('button', { name: 'Back to the check-in' }).click();
      await expect(form).toBeVisible();
      await expect(support).toBeFocused();
    }
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${colorScheme}`, async ({ popup }) => {
      const page = await popup('#/support');
      await page.emulateMedia({ colorScheme });
      await page.getByText('A minute to settle first').click();
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('combobox', { name: 'Numbers for' }).selectOption('DE');
      await expect(page.getByText('TelefonSeelsorge').first()).toBeVisible();
      expect(await axeViolations(page)).toEqual([]);
    });
  }
});

test('lines can be hidden, and one’s own added and changed, over a page', async ({
  seed,
  options,
}) => {
  await seed(newcomer);
  const page = await options('#/history');
  await page.getByRole('link', { name: 'Need support now?' }).click();
  const panel = page.getByRole('dialog', { name: 'Support, now' });
  await expect(panel.getByRole('link', { name: /^NHS 111/ })).toBeVisible();
  await panel.getByRole('button', { name: 'Change these numbers' }).click();
  await panel.getByRole('button', { name: 'Hide NHS 111' }).click();
  const form = panel.getByRole('form', { name: 'Add a line' });
  await form.getByRole('textbox', { name: 'Who answers' }).fill('The night line');
  await form.getByRole('button', { name: 'Add a line' }).click();
  await expect(form.getByRole('alert')).toContainText('no number');
  await form.getByRole('textbox', { name: 'Number' }).fill('020 7946 0112');
  await form.getByRole('button', { name: 'Add a line' }).click();
  await expect(panel.getByRole('button', { name: 'Change The night line' })).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await panel.getByRole('button', { name: 'Done' }).click();
  await expect(panel.getByRole('link', { name: /The night line.*Yours/ })).toHaveAttribute(
    'href',
    'tel:02079460112',
  );
  await expect(panel.getByRole('link', { name: /^NHS 111/ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(page.getByRole('link', { name: 'Need support now?' })).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#/history');
});
