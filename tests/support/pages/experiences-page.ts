import { expect, type Locator, type Page } from '@playwright/test';

/** Experiences: the list, one experience, and what belongs to it, with the verbs of the person who writes there. */
export class ExperiencesPage {
  readonly heading: Locator;
  readonly kept: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1 });
    this.kept = page.getByRole('status').filter({ hasText: /^Kept$/ });
  }

  /** Plans an experience from the list, and waits for its page. */
  async plan(day: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Plan an experience' }).first().click();
    await this.fill(day, name, 'Plan it');
  }

  /** Writes down one that lies behind. */
  async writeDown(day: string, name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Write down a past one' }).click();
    await this.fill(day, name, 'Write it down');
  }

  private async fill(day: string, name: string, button: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByLabel('Which day?').fill(day);
    await dialog.getByLabel(/call it/).fill(name);
    await dialog.getByRole('button', { name: button }).click();
    await expect(this.heading).toHaveText(name);
  }

  box(name: string): Locator {
    return this.page.getByRole('textbox', { name, exact: true });
  }

  /** Opens a part that is read, to be changed. */
  async edit(part: string): Promise<void> {
    await this.page.getByRole('button', { name: `Edit: ${part}` }).click();
  }

  quality(name: string): Locator {
    return this.page
      .getByRole('group', { name: 'Qualities of the experience' })
      .getByRole('button', { name: new RegExp(`^${name}`) });
  }

  async menu(item: string): Promise<void> {
    await this.page.getByRole('button', { name: 'More for this experience' }).click();
    await this.page.getByRole('menuitem', { name: item }).click();
  }

  async isKept(): Promise<void> {
    await expect(this.kept.first()).toBeVisible();
  }
}
