import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { axeViolations } from '../support/axe';
import { CheckInPage } from '../support/pages/check-in-page';

const quiet = 'Where was the quiet today?';

function row(page: Page, words: string) {
  return page.getByRole('listitem').filter({ hasText: words });
}

async function choose(page: Page, words: string, item: string): Promise<void> {
  await page.getByRole('button', { name: `More for “${words}”` }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a prompt is not asked again until it is brought back', async ({ options }) => {
  const page = await options('#/prompts');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prompts and practices');
  await page.getByRole('group', { name: 'Lens' }).getByText('Spirit').click();
  await page.getByRole('button', { name: /^Show all/ }).click();
  await choose(page, quiet, 'Don’t ask this again');
  await row(page, quiet).getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.getByRole('heading', { name: 'Retired' })).toHaveCount(0);
  await expect(row(page, quiet).getByRole('button', { name: /^More/ })).toBeVisible();
});

test('a prompt of one’s own is written, changed, removed and put back', async ({ options }) => {
  const page = await options('#/prompts');
  await page.getByRole('button', { name: 'Write a prompt' }).click();
  const form = page.getByRole('form', { name: 'A prompt of your own' });
  await expect(form.getByRole('textbox', { name: 'Its words' })).toBeFocused();
  await page.keyboard.type('What did the river say?');
  await form.getByText('Spirit').click();
  await form.getByRole('combobox', { name: 'When it may be asked' }).selectOption('Onward');
  await form.getByRole('button', { name: 'Keep the prompt' }).click();
  await expect(form).toHaveCount(0);
  const mine = row(page, 'What did the river say?');
  await expect(mine).toContainText('onward · your own');

  await choose(page, 'What did the river say?', 'Edit');
  await page.getByRole('textbox', { name: 'Its words' }).fill('What did the river leave?');
  await page.getByRole('button', { name: 'Keep the prompt' }).click();
  await expect(mine).toHaveCount(0);

  await choose(page, 'What did the river leave?', 'Remove');
  await expect(row(page, 'What did the river leave?')).toHaveCount(0);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(row(page, 'What did the river leave?')).toBeVisible();
  await page.reload();
  await expect(row(page, 'What did the river leave?')).toBeVisible();
});

test('in the popup, “Don’t ask this again” brings another, and can be taken back', async ({
  popup,
  options,
}) => {
  const page = await popup('#/check-in');
  const checkIn = new CheckInPage(page);
  await checkIn.ready();
  await expect(page.locator('.prompt')).not.toBeEmpty();
  const asked = await page.locator('.prompt').innerText();
  await page.getByRole('button', { name: 'Don’t ask this again' }).click();
  await expect(page.locator('.prompt')).not.toHaveText(asked);
  const list = await options('#/prompts');
  await list.getByRole('group', { name: 'Show' }).getByText('Retired').click();
  await expect(row(list, asked)).toBeVisible();
  await page.getByRole('button', { name: 'Bring it back' }).click();
  await expect(page.locator('.prompt')).toHaveText(asked);
  await expect(row(list, asked)).toHaveCount(0);
});

test('by keyboard alone, and sound in each state', async ({ options }) => {
  const page = await options('#/prompts');
  const isSound = async () => {
    for (const width of [1200, 390]) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        expect(await axeViolations(page), `${colorScheme}, ${width} wide`).toEqual([]);
      }
    }
  };
  await page.getByRole('button', { name: 'Write a prompt' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Its words' })).toBeFocused();
  await page.keyboard.type('What is left?');
  await isSound();
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(row(page, 'What is left?')).toContainText('Brain and body');

  const more = page.getByRole('button', { name: 'More for “What is left?”' });
  await more.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await isSound();
  await page.keyboard.press('Enter');
  await expect(row(page, 'What is left?').getByRole('button')).toHaveText(/^Bring it back/);
  await isSound();
});

test('a practice of the library is taken up, and then in use', async ({ options }) => {
  const page = await options('#/prompts');
  const candle = row(page, 'Light a candle for someone, by name');
  await candle.getByRole('button', { name: /^Take it up/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox').first()).toHaveValue(
    'Light a candle for someone, by name',
  );
  await dialog.getByRole('button', { name: 'Take it up' }).click();
  await expect(candle).toContainText('in use');
});
