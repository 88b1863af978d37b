import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /**
     * Frame by frame, until something is there and was drawn: when that was, as `performance.now()` has it. `frames`
     * is how many have to begin after the one in which it is there; a frame begins only after the one before it was
     * handed on.
     */
    whenDrawn: (isThere: () => boolean, what: string, frames?: number) => Promise<number>;
  }
}

/** To be run before a page's own scripts. A page that is not in front draws no frames: then the wait ends and says so. */
function watchFrames(): void {
  const patience = 60_000;
  window.whenDrawn = (isThere, what, after = 1) =>
    new Promise((resolve, reject) => {
      let frames = 0;
      let left = after;
      let isOver = false;
      const late = setTimeout(() => {
        isOver = true;
        const seen = `${frames} frames were drawn and the page is ${document.visibilityState}`;
        reject(new Error(`${what}: not there after ${patience / 1000} s; ${seen}.`));
      }, patience);
      const look = () => {
        frames += 1;
        if (isOver) return;
        requestAnimationFrame(isThere() ? rest : look);
      };
      const rest = () => {
        left -= 1;
        if (left > 0) return void requestAnimationFrame(rest);
        clearTimeout(late);
        resolve(performance.now());
      };
      requestAnimationFrame(look);
    });
}

/** Gives every page to come a wait for what is drawn, which ends. */
export async function withFrames(page: Page): Promise<void> {
  await page.addInitScript(watchFrames);
}
