import { expect, type Locator, type Page } from '@playwright/test';

/** For your guide: choices, and the preview, which is what leaves. */
export class GuidePage {
  readonly preview: Locator;
  readonly sheets: Locator;

  constructor(readonly page: Page) {
    this.preview = page.getByRole('article', { name: 'Preview', exact: true });
    this.sheets = this.preview.locator('.a4');
  }

  async isThere(): Promise<void> {
    await expect(this.preview).toContainText('Not a clinical record.', { timeout: 20_000 });
  }

  /** The option of a part of the page. */
  option(name: string): Locator {
    return this.page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
  }

  /** Unfolds the lines of a part. */
  async open(part: string): Promise<void> {
    await this.page.getByRole('button', { name: `Choose lines of “${part}”` }).click();
  }

  /** The tick of a line in the choosing, by how its words begin. */
  tick(words: string): Locator {
    return this.page.locator('.opts-open').getByRole('checkbox', { name: words });
  }

  /** Strikes a line out with a press on it, in the preview. */
  async strike(words: string): Promise<void> {
    await this.preview.getByText(words).click();
    await expect(this.preview.getByText(words)).toHaveCount(0);
  }

  async says(words: string): Promise<void> {
    await expect(this.preview).toContainText(words);
  }

  async keepsQuietOf(words: string): Promise<void> {
    await expect(this.preview).not.toContainText(words);
  }
}
