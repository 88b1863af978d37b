import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, fourth } from '../support/drawn-experiences';
import { drawnInsights } from '../support/drawn-insights';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';
import { rowsOf } from '../support/seed';

const ctrl = 2;
const escape = { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 229 };

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

/**
 * Puts a word together in the field that has the focus, and presses Enter, with Ctrl too if told, and Escape, as an
 * input method takes them: once known by the composition, once by the code 229 alone. Then the word is taken.
 */
async function compose(page: Page, modifiers: 0 | typeof ctrl): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  const press = (key: object) =>
    cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key, modifiers });
  const enter = { key: 'Enter', code: 'Enter' };
  await cdp.send('Input.imeSetComposition', { text: 'かな', selectionStart: 2, selectionEnd: 2 });
  await press({ ...enter, windowsVirtualKeyCode: 13 });
  await press(escape);
  await press({ ...enter, windowsVirtualKeyCode: 229 });
  await cdp.send('Input.insertText', { text: 'かな' });
  await cdp.detach();
}

test('Enter takes a word of an input method, and keeps no check-in, no change and no insight', async ({
  popup,
  options,
  seed,
  bare,
}) => {
  await seed(drawnInsights);
  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.words.fill('The bread rose, ');
  await compose(checkIn.page, ctrl);
  await checkIn.page.keyboard.type(' and cooled.');
  await checkIn.page.keyboard.press('Control+Enter');
  await expect(checkIn.status).toBeVisible();
  await checkIn.page.close();

  const page = await options('#/history');
  const history = new HistoryPage(page);
  await history.choose('The bread rose, かな and cooled.', 'Edit');
  const box = page.getByRole('form', { name: /^Change/ }).getByRole('textbox');
  await expect(box).toBeFocused();
  await compose(page, ctrl);
  await page.keyboard.type(' Again.');
  await expect(box).toHaveValue(/cooled\.かな Again\.$/);
  await page.keyboard.press('Control+Enter');
  await history.shows('and cooled.かな Again.');

  await history.choose('and cooled.かな Again.', 'Keep as an insight');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('It is quiet ');
  await dialog.getByRole('radio').first().check({ force: true });
  await dialog.getByRole('textbox').focus();
  await compose(page, ctrl);
  await page.keyboard.type(' here.');
  await expect(dialog.getByRole('textbox')).toHaveValue(/かな here\.$/);
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toHaveCount(0);
  const rows = await rowsOf(await bare(), 'records');
  const words = JSON.stringify(rows);
  expect(words.split('かな here.').length - 1).toBe(1);
  expect(words).not.toContain('"The bread rose, かな"');
});

test('Enter takes a word in a list, in a question, in an insight and on the day itself', async ({
  popup,
  options,
  seed,
  context,
}) => {
  await seed({
    records: [...(drawnExperiences['records'] ?? []), ...(drawnInsights['records'] ?? [])],
  });
  const page = await options('#/insights');
  await page.getByRole('article').first().getByRole('button', { name: /^More/ }).click();
  await page.getByRole('menuitem', { name: 'Say it differently' }).click();
  const edit = page.getByRole('form', { name: 'Say it differently' });
  await expect(edit.getByRole('textbox')).toBeFocused();
  await compose(page, ctrl);
  await page.keyboard.type(' still open');
  await expect(edit.getByRole('textbox')).toHaveValue(/かな still open$/);

  await page.goto(page.url().replace(/#.*/, `#/experiences/${fourth.id}`));
  await page.getByRole('button', { name: 'Another line' }).click();
  const lines = page.getByRole('textbox', { name: 'A line of my list' });
  await expect(lines).toHaveCount(3);
  await expect(lines.last()).toBeFocused();
  await compose(page, 0);
  await expect(lines.last()).toHaveValue('かな');
  await expect(lines).toHaveCount(3);

  await page.goto(page.url().replace(/#.*/, '#/guide'));
  await page.getByRole('button', { name: /^Choose lines of .*talk about/ }).click();
  const question = page.getByRole('textbox', { name: /question/i }).last();
  await question.fill('Why ');
  await compose(page, 0);
  await page.keyboard.type(' so?');
  await expect(question).toHaveValue('Why かな so?');
  await page.close();

  await context.clock.setFixedTime(new Date('2026-05-20T20:30:00+01:00'));
  const day = await popup();
  await day.getByRole('button', { name: 'It is over' }).click();
  const word = day.getByRole('textbox').first();
  await expect(word).toBeFocused();
  await compose(day, ctrl);
  await day.keyboard.type(' then');
  await expect(word).toHaveValue('かな then');
  await day.keyboard.press('Control+Enter');
  await expect(day.getByRole('status').filter({ hasText: /^Kept/ })).toBeVisible();
});
