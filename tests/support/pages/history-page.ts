import { expect, type Locator, type Page } from '@playwright/test';

/** History: one article a check-in, each with its menu. */
export class HistoryPage {
  readonly heading: Locator;
  readonly articles: Locator;
  readonly putBackButton: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.articles = page.getByRole('article');
    this.putBackButton = page.getByRole('button', { name: 'Put it back' });
  }

  /** The article in which these words stand. */
  article(words: string): Locator {
    return this.articles.filter({ hasText: words });
  }

  async shows(words: string): Promise<void> {
    await expect(this.article(words)).toBeVisible();
  }

  async openMenu(words: string): Promise<void> {
    await this.article(words).getByRole('button', { name: /^More/ }).click();
  }

  /** Chooses something from the menu of the article with these words: Edit, Remove … */
  async choose(words: string, item: string): Promise<void> {
    await this.openMenu(words);
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async remove(words: string): Promise<void> {
    await this.choose(words, 'Remove');
    await expect(this.article(words)).toHaveCount(0);
  }

  async putBack(): Promise<void> {
    await this.putBackButton.click();
  }
}
