import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { tabTo } from '../support/by-keys';
import { drawnMoment, newcomer } from '../support/drawn';
import { CheckInPage } from '../support/pages/check-in-page';
import { ExperiencesPage } from '../support/pages/experiences-page';
import { HistoryPage } from '../support/pages/history-page';
import { InsightsPage } from '../support/pages/insights-page';

const at = (day: string) => new Date(`${day}T20:30:00+01:00`);

const noticed = 'the noise was just noise';
const practice = 'Walk home the long way';

test.beforeEach(async ({ context, welcomed, seed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  await seed(newcomer);
});

/** Goes to something by the Tab key and presses Enter there. */
async function enter(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

test('the whole way by keys alone: from an intention to the letter that is opened on day 30', async ({
  context,
  options,
  popup,
}) => {
  const page = await options('#/experiences');
  const { keyboard } = page;
  const experiences = new ExperiencesPage(page);
  const insights = new InsightsPage(page);
  const history = new HistoryPage(page);
  const nav = (name: string) => page.getByRole('navigation').getByRole('link', { name });

  await test.step('an intention, for the experience a week ahead', async () => {
    await enter(page, page.getByRole('button', { name: 'Plan an experience' }));
    await tabTo(page, page.getByLabel('What will you call it?'));
    await keyboard.press('Control+A');
    await keyboard.type('By hand');
    await keyboard.press('Enter');
    await expect(experiences.box('Intention')).toBeFocused();
    await keyboard.type('To let the quiet be enough.');
    await experiences.isKept();
  });

  await test.step('the day itself: a word, an image, a feeling', async () => {
    await context.clock.setFixedTime(at('2026-05-21'));
    const dayItself = await popup();
    await expect(dayItself.getByText('To let the quiet be enough.')).toBeVisible();
    await enter(dayItself, dayItself.getByRole('button', { name: 'It is over' }));
    await expect(dayItself.getByRole('textbox', { name: 'A word' })).toBeFocused();
    await dayItself.keyboard.type('tide');
    await dayItself.keyboard.press('Tab');
    await dayItself.keyboard.type('A door left on the latch');
    await dayItself.keyboard.press('Tab');
    await dayItself.keyboard.type('warm hands');
    await dayItself.keyboard.press('Control+Enter');
    await expect(dayItself.getByRole('status').filter({ hasText: /^Kept/ })).toBeVisible();
    await dayItself.close();
  });

  await test.step('a check-in on the day after', async () => {
    await context.clock.setFixedTime(at('2026-05-22'));
    const checkIn = new CheckInPage(await popup());
    await expect(checkIn.page.getByText('Day 1 after your experience')).toBeVisible();
    await checkIn.typeThrough(['7', '5', '6'], `Past the school, and ${noticed}`);
    await checkIn.keepByKeys();
    await checkIn.page.close();
  });

  await test.step('words of it are selected and kept as an insight', async () => {
    await page.bringToFront();
    await enter(page, nav('History'));
    await history.shows('Past the school');
    await keyboard.press('j');
    await expect(history.article('Past the school')).toBeFocused();
    await keyboard.press('e');
    const words = page.getByRole('form', { name: /^Change/ }).getByRole('textbox');
    await expect(words).toBeFocused();
    for (let word = noticed.split(' ').length; word > 0; word -= 1)
      await keyboard.press('Control+Shift+ArrowLeft');
    const keep = page.getByRole('button', { name: 'Keep as an insight' });
    await expect(keep).toBeVisible();
    await keyboard.press('Tab');
    await expect(keep).toBeFocused();
    await keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await expect(dialog.getByRole('textbox')).toHaveValue(noticed);
    await tabTo(page, dialog.getByRole('radio').first());
    await keyboard.press('ArrowRight');
    await keyboard.press('Control+Enter');
    await expect(dialog).toHaveCount(0);
    await expect(words).toBeFocused();
    await keyboard.press('Escape');
    await enter(page, history.article('Past the school').getByRole('link', { name: noticed }));
    await expect(insights.one(noticed)).toBeFocused();
  });

  await test.step('a practice is taken up for it', async () => {
    await tabTo(page, insights.one(noticed).getByRole('button', { name: /^More for/ }));
    await keyboard.press('ArrowDown');
    await keyboard.press('A');
    await expect(page.getByRole('menuitem', { name: 'Add a practice' })).toBeFocused();
    await keyboard.press('Enter');
    await tabTo(page, page.getByLabel('One small act'));
    await keyboard.type(practice);
    await enter(page, page.getByRole('button', { name: 'Take it up' }));
    await expect(insights.one(noticed)).toContainText(practice);
  });

  await test.step('it is ticked in the popup', async () => {
    await context.clock.setFixedTime(at('2026-05-23'));
    const checkIn = new CheckInPage(await popup());
    await checkIn.ready();
    const tick = checkIn.form.getByRole('checkbox', { name: new RegExp(practice) });
    await tabTo(checkIn.page, tick);
    await checkIn.page.keyboard.press('Space');
    await expect(tick).toBeChecked();
    await checkIn.keepByKeys();
    await checkIn.page.close();
    await page.bringToFront();
    await page.reload();
    await expect(insights.one(noticed)).toContainText('done today');
  });

  await test.step('a letter to oneself, closed until day 30', async () => {
    await enter(page, nav('Experiences'));
    await enter(page, page.getByRole('link', { name: 'By hand' }));
    await expect(experiences.heading).toHaveText('By hand');
    await enter(page, page.getByRole('link', { name: 'Write a letter' }));
    await tabTo(page, experiences.box('The letter'));
    await keyboard.type('Dear me, you came home.');
    await enter(page, page.getByRole('button', { name: 'Close the letter' }));
    await expect(page.getByText(/^Closed until .*20/)).toBeVisible();
    await expect(page.getByText('you came home')).toHaveCount(0);
  });

  await test.step('on day 30 it has come, and is opened', async () => {
    await context.clock.setFixedTime(at('2026-06-20'));
    const last = await popup();
    await expect(last.getByText('Day 30 after your experience')).toBeVisible();
    await enter(last, last.getByRole('button', { name: 'Open it' }));
    await expect(last.getByText('Dear me, you came home.')).toBeVisible();
    await enter(last, last.getByRole('button', { name: 'Fold it up' }));
    await expect(new CheckInPage(last).words).toBeVisible();
    await last.close();
    await page.bringToFront();
    await page.reload();
    await enter(page, page.getByRole('link', { name: 'Read', exact: true }));
    await expect(page.getByText('Dear me, you came home.')).toBeVisible();
  });
});
