import { expect, type Locator, type Page } from '@playwright/test';

/** The navigation of the big page. */
export class MainNavigation {
  readonly navigation: Locator;

  constructor(readonly page: Page) {
    this.navigation = page.getByRole('navigation', { name: 'Afterglow' });
  }

  /** Follows a link of the navigation and waits for the page's heading to say the same. */
  async goTo(name: string): Promise<void> {
    await this.navigation.getByRole('link', { name, exact: true }).click();
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(name);
  }
}
