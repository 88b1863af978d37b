import type { Locator, Page } from '@playwright/test';

/** Insights: one article each, with its state and its menu; decisions on the shelf beneath them. */
export class InsightsPage {
  constructor(readonly page: Page) {}

  /** The insight, or the decision, with these words. */
  one(words: string): Locator {
    return this.page.getByRole('article').filter({ hasText: words });
  }

  /** The button that says in which state an insight is. */
  stateOf(words: string): Locator {
    return this.one(words).getByRole('button', { name: /^State:/ });
  }

  /** Moves an insight to a state, by its menu. */
  async move(words: string, state: string): Promise<void> {
    await this.stateOf(words).click();
    await this.page.getByRole('menuitemradio', { name: new RegExp(`^${state}\\b`) }).click();
  }

  /** Chooses something from the menu of an insight. */
  async choose(words: string, item: string): Promise<void> {
    await this.one(words)
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  /** Selects words that stand on the page, as by drawing over them; where they stand twice, the first. */
  async select(words: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
        return;
      }
    }, words);
  }
}
