import type { Evaluating } from './rows';
import type { ChosenFile } from './journal';

/** In a page: waits until some words are on screen, and tells what is there where they do not come. */
function waitForWords(words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const isThere = () => document.body.textContent.includes(words);
    if (isThere()) return resolve();
    const late = setTimeout(
      () => reject(new Error(`No “${words}” in: ${document.body.textContent.slice(0, 500)}`)),
      20_000,
    );
    const watching = new MutationObserver(() => {
      if (!isThere()) return;
      clearTimeout(late);
      watching.disconnect();
      resolve();
    });
    watching.observe(document, { childList: true, subtree: true, characterData: true });
  });
}

/** Waits until some words are on screen. */
export function sees(page: Evaluating, words: string): Promise<void> {
  return page.evaluate(waitForWords, words);
}

/** In a page: presses what begins with these words. */
function pressWhat(words: string): void {
  const all = [...document.querySelectorAll<HTMLElement>('button, label')];
  const found = all.find(({ textContent }) => textContent.trim().startsWith(words));
  if (found === undefined) throw new Error(`Nothing to press begins with “${words}”`);
  found.click();
}

/** Presses a button or a choice as soon as it is there. */
export async function press(page: Evaluating, words: string): Promise<void> {
  await sees(page, words);
  await page.evaluate(pressWhat, words);
}

/** In a page: gives a file to the one place for it. */
function giveFile({ name, text }: ChosenFile): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(
      () => reject(new Error(`No place for a file in: ${document.body.textContent.slice(0, 500)}`)),
      20_000,
    );
    const give = () => {
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input === null) return;
      clearTimeout(late);
      watching.disconnect();
      const held = new DataTransfer();
      held.items.add(new File([text], name));
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
      resolve();
    };
    const watching = new MutationObserver(give);
    watching.observe(document, { childList: true, subtree: true });
    give();
  });
}

/** Chooses a file as soon as there is a place for it. */
export function choose(page: Evaluating, file: ChosenFile): Promise<void> {
  return page.evaluate(giveFile, file);
}

/** In a page: how many such buttons there are once the page has read what lies beside it. */
async function countWhat(words: string): Promise<number> {
  const twoFrames = () =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(
        () => reject(new Error(`No frame, in a page that is ${document.visibilityState}`)),
        20_000,
      );
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          clearTimeout(late);
          resolve();
        }),
      );
    });
  await twoFrames();
  await chrome.storage.local.get('copies');
  await twoFrames();
  return [...document.querySelectorAll('button')].filter(({ textContent }) => textContent === words)
    .length;
}

/** How many buttons with these words there are on a page that has come to rest. */
export function offered(page: Evaluating, words: string): Promise<number> {
  return page.evaluate(countWhat, words);
}
