import type { Day } from '../../domain/day';
import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, fourth, letterFrom, third } from '../support/drawn-experiences';
import { drawnInsights } from '../support/drawn-insights';
import { checkInOf } from '../support/many-days';
import { HistoryPage } from '../support/pages/history-page';
import { rowsOf } from '../support/seed';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('a letter begins in its words, is closed when it has some, and is said to be closed', async ({
  options,
  seed,
}) => {
  await seed(drawnExperiences);
  const page = await options(`#/experiences/${third.id}`);
  await page.getByRole('link', { name: 'Write a letter' }).click();
  const letter = page.getByRole('textbox', { name: 'The letter' });
  await expect(letter).toBeFocused();
  const close = page.getByRole('button', { name: 'Close the letter' });
  await expect(close).toBeDisabled();
  await page.keyboard.type('Dear me, look up.');
  await expect(letter).toHaveValue('Dear me, look up.');
  await expect(page.getByRole('button', { name: 'Discard it' })).toBeVisible();
  await expect(page).toHaveTitle('Letter to myself · Afterglow');
  await close.click();
  const said = page.getByText(/^The letter is closed. It opens on .*June/);
  await expect(said).toBeFocused();
  await expect(page).toHaveTitle('An experience · Afterglow');
});

test('on the day itself stand the person’s own list and the letter for that day', async ({
  context,
  popup,
  seed,
  bare,
}) => {
  const { day } = fourth;
  await seed({
    records: [
      ...(drawnExperiences['records'] ?? []),
      {
        ...letterFrom(fourth.id, { opensOn: day, words: 'You are here.' }),
        day: '2026-05-14' as Day,
      },
    ],
  });
  await context.clock.setFixedTime(new Date(`${day}T08:30:00+01:00`));
  const page = await popup();
  await expect(page.getByRole('checkbox', { name: 'Grey blanket in the bag' })).toBeChecked();
  await page.getByText('Phone off, in the coat').click();
  await expect(page.getByRole('checkbox', { name: 'Phone off, in the coat' })).toBeChecked();
  await expect
    .poll(async () => JSON.stringify(await rowsOf(await bare(), 'records')))
    .toContain('- [x] Phone off, in the coat');
  await expect(page.getByText('A letter from you')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Not today' })).toBeVisible();
  await page.getByRole('button', { name: 'Open it' }).click();
  await expect(page.getByText('You are here.')).toBeVisible();
  await page.getByRole('button', { name: 'Fold it up' }).click();

  await page.getByRole('button', { name: 'It is over' }).click();
  await page.getByRole('textbox').first().fill('tiles');
  await page.getByRole('button', { name: 'Keep' }).click();
  await page.getByRole('button', { name: 'Change this' }).click();
  await page.getByRole('textbox').first().fill('walls');
  await page.getByRole('button', { name: 'Leave it as it was' }).click();
  await expect(page.getByText('tiles')).toBeVisible();
  await page.getByRole('button', { name: 'Another word' }).click();
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('tiles')).toBeVisible();
});

test('a line of the list that was left empty is none', async ({ options, seed, bare }) => {
  await seed(drawnExperiences);
  const page = await options(`#/experiences/${fourth.id}`);
  await page.getByRole('button', { name: 'Another line' }).click();
  const lines = page.getByRole('textbox', { name: 'A line of my list' });
  await expect(lines).toHaveCount(3);
  await page.keyboard.type('Keys');
  await page.keyboard.press('Enter');
  await expect(lines).toHaveCount(4);
  await page.getByRole('textbox', { name: 'Intention' }).focus();
  await expect(lines).toHaveCount(3);
  await lines.last().fill('');
  await page.getByRole('textbox', { name: 'Intention' }).focus();
  await expect(lines).toHaveCount(2);
  await expect
    .poll(async () => JSON.stringify(await rowsOf(await bare(), 'records')))
    .not.toContain('- [ ] \\n');
});

test('who begins is offered a backup, and what they answered leads somewhere', async ({
  popup,
  options,
}) => {
  const page = await popup();
  await expect(page.getByRole('link', { name: 'Restore a backup' })).toHaveAttribute(
    'href',
    '/options.html#/data/restore',
  );
  await page.getByRole('button', { name: 'I’ve had one, or several' }).click();
  await expect(page.getByRole('link', { name: /^Say when it was/ })).toHaveAttribute(
    'href',
    '/options.html#/experiences',
  );
  const welcome = await options('#/welcome');
  await welcome.getByRole('link', { name: /^I have a backup/ }).click();
  await expect(welcome).toHaveURL(/#\/data\/import$/);
  await expect(welcome).toHaveTitle('Bring entries in · Afterglow');
  await welcome.goto(welcome.url().replace(/#.*/, '#/nudges'));
  await expect(welcome.getByRole('combobox', { name: 'Time' })).toBeDisabled();
  await expect(welcome.getByRole('radio').first()).toBeDisabled();
  await expect(welcome.getByRole('button', { name: 'Show me one now' })).toBeEnabled();
  await welcome.goto(welcome.url().replace(/#.*/, '#/plan'));
  const navigation = welcome.getByRole('navigation', { name: 'Afterglow' });
  await expect(navigation.getByRole('link', { name: 'Settings' })).toHaveAttribute(
    'aria-current',
    'true',
  );
  await welcome.getByRole('navigation', { name: 'Settings' }).getByRole('link').click();
  await expect(welcome).toHaveURL(/#\/settings$/);
});

test('an insight that comes back is said once, also where its practice is due', async ({
  popup,
  seed,
}) => {
  const [insight] = (drawnInsights['records'] ?? []).filter(
    (row) => (row as { id: string }).id === 'drawn-insight',
  );
  expect(insight).toBeDefined();
  await seed({ records: drawnInsights['records'] ?? [] });
  const page = await popup('#/check-in');
  const { words } = (insight as { body: { words: string } }).body;
  await expect(page.getByText(words)).toHaveCount(1);
});

test('of two check-ins on a day both say when, and a key leads past all of them', async ({
  options,
  seed,
}) => {
  const at = (time: string, id: string) => ({
    ...checkInOf('2026-05-12' as Day, `Written at ${time}.`),
    ...{ id, at: `2026-05-12T${time}:00.000Z` },
  });
  await seed({
    records: [at('07:10', 'one'), at('20:20', 'two')],
  });
  const page = await options('#/history');
  const history = new HistoryPage(page);
  await expect(history.article('Written at 20:20.').getByText(/^(21:20|9:20.PM)$/)).toBeVisible();
  await expect(history.article('Written at 07:10.').getByText(/^(08:10|8:10.AM)$/)).toBeVisible();
  await page.getByRole('link', { name: 'Skip to the calendar' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.cal') !== null)).toBe(true);
  await expect(page).toHaveURL(/#\/history$/);
});
