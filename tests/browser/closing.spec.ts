import { expect, test } from '../support/afterglow';
import { firstStart, loseFocus, openPopup, wordsInStore } from '../support/killed-chromium';
import { CheckInPage } from '../support/pages/check-in-page';

const rounds = 6;

// Each round opens the true popup anew, which a busy machine takes seconds for.
test.setTimeout(120_000 + rounds * 20_000);

test('a popup that closes in the middle of fast typing has stored the last key', async ({
  afterglow,
}) => {
  const browser = await firstStart(afterglow);
  const first = await openPopup(browser);
  await new CheckInPage(first).sayWhere();
  await loseFocus(browser, first);
  let words = '';
  for (let round = 1; round <= rounds; round += 1) {
    const popup = await openPopup(browser);
    const checkIn = new CheckInPage(popup);
    await expect(checkIn.words).toHaveValue(words);
    await checkIn.words.click();
    await popup.keyboard.press('Control+End');
    const more = `round ${round}, in the mid`;
    await popup.keyboard.type(more);
    await loseFocus(browser, popup);
    words += more;
    await expect.poll(() => wordsInStore(browser)).toEqual({ drafts: [words], kept: [] });
  }
});

test('a popup that closes while it keeps has kept, or holds every word as a draft', async ({
  afterglow,
}) => {
  const browser = await firstStart(afterglow);
  const first = await openPopup(browser);
  await new CheckInPage(first).sayWhere();
  await loseFocus(browser, first);
  for (let round = 1; round <= rounds; round += 1) {
    const popup = await openPopup(browser);
    const checkIn = new CheckInPage(popup);
    const again = popup.getByRole('button', { name: 'Add another thought' });
    await expect(checkIn.words.or(again)).toBeVisible();
    if (await again.isVisible()) await again.click();
    await checkIn.ready();
    await checkIn.words.click();
    await popup.keyboard.press('Control+A');
    const words = `round ${round}, kept in the middle of closing`;
    // As fast as fingers are: a page that is gone while an older save is being committed loses what came after it.
    await popup.keyboard.type(words, { delay: 20 });
    // The popup may be gone before the key has come up again.
    const pressed = popup.keyboard.press('Control+Enter').catch(() => undefined);
    await loseFocus(browser, popup);
    await pressed;
    const { drafts, kept } = await wordsInStore(browser);
    expect([...drafts, ...kept]).toContain(words);
  }
});

test('what is typed at full speed right after opening and kept at once is whole, and no draft is left', async ({
  afterglow,
}) => {
  const browser = await firstStart(afterglow);
  const first = await openPopup(browser);
  await new CheckInPage(first).sayWhere();
  await loseFocus(browser, first);
  const all: string[] = [];
  for (let round = 1; round <= 3; round += 1) {
    const popup = await openPopup(browser);
    const checkIn = new CheckInPage(popup);
    const again = popup.getByRole('button', { name: 'Add another thought' });
    await expect(checkIn.words.or(again)).toBeVisible();
    if (await again.isVisible()) await again.click();
    // Not when it is ready, but as soon as there is something to press on.
    await checkIn.words.click();
    const words = `round ${round}: seventy letters or so, as fast as they come from the keyboard`;
    await popup.keyboard.type(words);
    await expect(checkIn.words).toHaveValue(words);
    await popup.keyboard.press('Control+Enter');
    await checkIn.isKept();
    all.push(words);
    await loseFocus(browser, popup);
    const { drafts, kept } = await wordsInStore(browser);
    expect(drafts).toEqual([]);
    expect(kept.toSorted()).toEqual(all);
  }
});
