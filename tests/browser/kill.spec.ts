import { extensionAddress } from '../../scripts/browsers/chromium';
import { expect, test } from '../support/afterglow';
import {
  killRounds,
  keptOnScreen,
  medianOf,
  oldestLost,
  rhythm,
  wordsOfRound,
  type Typed,
} from '../support/kill-rounds';
import {
  firstStart,
  killNow,
  loseFocus,
  openPopup,
  startAgain,
  wordsInStore,
} from '../support/killed-chromium';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';

test.setTimeout(120_000 + killRounds * 60_000);

test('kept in the true popup and killed at “Kept”: in History after every start', async ({
  afterglow,
  profile,
  zone,
}) => {
  const delays: number[] = [];
  let browser = await firstStart(afterglow);
  for (let round = 1; round <= killRounds; round += 1) {
    const { before, after } = wordsOfRound(round);
    const closing = await openPopup(browser);
    const begun = new CheckInPage(closing);
    const start = round === 1 ? /start writing/ : 'Add another thought';
    await closing.getByRole('button', { name: start }).click();
    // Another thought begins in its words; the way by keys begins on the first scale.
    if (round > 1) await begun.step('Connectedness', 0).focus();
    await begun.typeThrough(['7', '5', '6'], before);
    await loseFocus(browser, closing);

    const popup = await openPopup(browser);
    const checkIn = new CheckInPage(popup);
    await expect(checkIn.words).toHaveValue(before);
    await expect(checkIn.step('Purpose', 5)).toBeChecked();
    await checkIn.words.click();
    await popup.keyboard.press('Control+End');
    await popup.keyboard.type(after);
    const kept = popup.evaluate(keptOnScreen);
    // The key may still be going up while the browser is killed.
    const pressed = popup.keyboard.press('Control+Enter').catch(() => undefined);
    const keptAt = await kept;
    const killedAt = await killNow(browser);
    await pressed;
    delays.push(killedAt - keptAt);

    browser = await startAgain({ profile, zone });
    const history = await browser.running.context.newPage();
    await history.goto(extensionAddress(browser.running, 'options.html#/history'));
    await new HistoryPage(history).shows(before + after);
    const { drafts, kept: keptWords } = await wordsInStore(browser);
    expect(drafts).toEqual([]);
    expect(keptWords).toHaveLength(round);
    await history.close();
    console.log(`round ${round}: killed ${killedAt - keptAt} ms after “Kept”, in History`);
  }
  await browser.running.context.close();
  console.log(
    `Chromium, killed at “Kept”: ${killRounds} rounds, 0 lost; killed ${medianOf(delays)} ms (median), at most ${Math.max(...delays)} ms after`,
  );
});

test('killed while someone types: the draft holds what was typed a quarter of a second before', async ({
  afterglow,
  profile,
  zone,
}) => {
  const ages: number[] = [];
  let browser = await firstStart(afterglow);
  const first = new CheckInPage(await openPopup(browser));
  await first.sayWhere();
  await first.keep();
  for (let round = 1; round <= killRounds; round += 1) {
    const popup = await openPopup(browser);
    const checkIn = new CheckInPage(popup);
    if (round === 1) await popup.getByRole('button', { name: 'Add another thought' }).click();
    await checkIn.ready();
    await checkIn.words.click();
    await popup.keyboard.press('Control+End');
    const typed: Typed[] = [{ text: await checkIn.words.inputValue(), at: 0 }];
    const { before, after } = wordsOfRound(round);
    for (const key of `${before}${after} `.repeat(3).slice(0, 120 + ((round * 37) % 80))) {
      await popup.keyboard.press(key, { delay: rhythm });
      typed.push({ text: (typed.at(-1)?.text ?? '') + key, at: Date.now() });
    }
    const killedAt = await killNow(browser);

    browser = await startAgain({ profile, zone });
    const { drafts } = await wordsInStore(browser);
    expect(drafts).toHaveLength(1);
    const draft = drafts[0] ?? '';
    const age = oldestLost(typed, killedAt, draft);
    expect(age, 'age of the oldest key that was lost').toBeLessThanOrEqual(250);
    const again = await openPopup(browser);
    await expect(new CheckInPage(again).words).toHaveValue(draft);
    await loseFocus(browser, again);
    ages.push(age);
    console.log(
      `round ${round}: ${typed.length - 1} keys, ${(typed.at(-1)?.text.length ?? 0) - draft.length} lost, the oldest ${age} ms before the kill`,
    );
  }
  await browser.running.context.close();
  console.log(
    `Chromium, killed while typing: ${killRounds} rounds; the oldest key lost was ${Math.max(...ages)} ms old (median ${medianOf(ages)})`,
  );
});
