import { expect, test } from '../support/firefox';

test('Firefox takes the suggested keys for the popup, and the button stands in the toolbar', async ({
  start,
}) => {
  const firefox = await start();
  const page = await firefox.open('options.html#/history');
  const commands = await page.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', process.platform === 'darwin' ? 'MacCtrl+Shift+G' : 'Alt+Shift+G'],
  ]);
  const { isOnToolbar } = await page.evaluate(() => chrome.action.getUserSettings());
  expect(isOnToolbar).toBe(true);
});
