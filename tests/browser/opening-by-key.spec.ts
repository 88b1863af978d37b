import { expect, test } from '../support/afterglow';

test('the browser takes the suggested keys for the popup', async ({ worker }) => {
  const commands = await worker.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name, shortcut }) => [name, shortcut])).toEqual([
    ['_execute_action', process.platform === 'darwin' ? '⌃⇧G' : 'Alt+Shift+G'],
  ]);
});
