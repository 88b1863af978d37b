import type { Page } from '@playwright/test';

/** What pressing every button of a page came to. */
export type Pressed = {
  /** How many were pressed. */
  count: number;
  /** Those after which the focus was on nothing, so that the next Tab would begin at the top. */
  lost: string[];
};

/**
 * Presses every button that is on a page, each kind of them once, those that come up meanwhile too, and says after which
 * the focus was lost. What leaves the page, prints or erases is let be.
 * @param except names that are not to be pressed
 */
export function pressAll(page: Page, except: RegExp): Promise<Pressed> {
  return page.evaluate(
    async ({ source, most }) => {
      const letBe = new RegExp(source);
      const place = location.hash;
      const pressed = new Set<string>();
      const lost: string[] = [];
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const nameOf = (element: Element) =>
        (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 80);
      const kindOf = (element: Element) =>
        `${element.getAttribute('role') ?? ''} ${element.className} ${nameOf(element).replaceAll(/[\d“].*/g, '')}`;
      const isFree = (element: HTMLElement) =>
        element.getClientRects().length > 0 &&
        !element.matches(':disabled') &&
        !letBe.test(nameOf(element)) &&
        !pressed.has(kindOf(element));

      function next(): HTMLElement | undefined {
        const dialog = [...document.querySelectorAll('dialog[open]')].at(-1);
        const within = dialog ?? document.querySelector('[role=menu]') ?? document;
        const found = [...within.querySelectorAll<HTMLElement>('button')].find(isFree);
        return (
          found ??
          (dialog ? dialog.querySelector<HTMLElement>('button.ico, button') : null) ??
          undefined
        );
      }

      // Whatever leads to another page is let go by: what is pressed here stays here.
      window.navigation.addEventListener('navigate', (event) => {
        if (!event.hashChange) event.preventDefault();
      });
      for (let turn = 0; turn < most; turn += 1) {
        const button = next();
        if (!button) break;
        const name = nameOf(button);
        if (pressed.has(kindOf(button)) && document.querySelector('dialog[open]')) {
          document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
        }
        pressed.add(kindOf(button));
        button.focus();
        button.click();
        // What is stored answers in some frames, on a busy machine in seconds; a focus lost for good is still lost then.
        const until = performance.now() + 5000;
        do {
          for (let frames = 0; frames < 5; frames += 1) await frame();
        } while (document.activeElement === document.body && performance.now() < until);
        if (document.activeElement === document.body) lost.push(name);
        if (location.hash !== place) {
          location.hash = place;
          for (let frames = 0; frames < 20; frames += 1) await frame();
        }
      }
      return { count: pressed.size, lost };
    },
    { source: except.source, most: 60 },
  );
}
