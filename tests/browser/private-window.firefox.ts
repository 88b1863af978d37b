import { expect, test } from '../support/firefox';
import { wordsOf } from '../support/words';

// “Never remember history”: every window is a private one, and Firefox keeps the extension out of those.
test.use({ prefs: { 'browser.privatebrowsing.autostart': true } });

for (const file of ['options.html', 'options.html#/history', 'popup.html#/check-in'])
  test(`${file}, reached by its address, says why there is nothing more`, async ({ start }) => {
    const firefox = await start();
    const page = await firefox.open(file);
    await page.waitForSelector('h1');
    const said = await page.$eval('#root', (root) => (root as HTMLElement).innerText);
    for (const key of ['keptOut.says', 'keptOut.known', 'keptOut.next'])
      expect(said).toContain(wordsOf(key));
  });
