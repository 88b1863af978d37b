import { expect, type Locator, type Page } from '@playwright/test';

/** The panel with help, in the popup or on its own page. */
export class SupportPage {
  readonly heading: Locator;
  readonly calls: Locator;
  readonly country: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { name: 'Support, now' });
    this.calls = page.locator('a[href^="tel:"]');
    this.country = page.getByRole('combobox', { name: 'Numbers for' });
  }

  /** Opens it from wherever the page is. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Need support now?' }).click();
    await expect(this.heading).toBeVisible();
  }
}
