import { readFile } from 'node:fs/promises';
import { type Download, expect, type Locator, type Page } from '@playwright/test';

/** A file as it was saved, with the name it was given. */
export type Saved = { name: string; path: string; bytes: Buffer<ArrayBuffer> };

/** Data and privacy: what leaves, what is stored, what is erased. */
export class DataPage {
  readonly heading: Locator;
  readonly saveBackup: Locator;
  readonly passphrase: Locator;
  readonly again: Locator;
  readonly makeIt: Locator;

  constructor(readonly page: Page) {
    this.heading = page.getByRole('heading', { level: 1, name: 'Data and privacy' });
    this.saveBackup = page.getByRole('button', { name: 'Save a backup', exact: true });
    this.passphrase = page.getByLabel('Passphrase', { exact: true });
    this.again = page.getByLabel('Passphrase again', { exact: true });
    this.makeIt = page.getByRole('button', { name: 'Save it' });
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** What is said of something stored: "Check-ins" → "56". */
  fact(name: string): Locator {
    return this.page.locator('dl > div').filter({ hasText: name }).locator('dd');
  }

  async isThere(): Promise<void> {
    await expect(this.heading).toBeVisible();
    await expect(this.fact('Check-ins')).toBeVisible();
  }

  /** Saves by a button and reads what was saved back from the disk. */
  async savedBy(button: Locator): Promise<Saved> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), button.click()]);
    return saved(download);
  }

  async choosePassphrase(words: string): Promise<void> {
    await this.saveBackup.click();
    await this.passphrase.fill(words);
    await this.again.fill(words);
  }
}

async function saved(download: Download): Promise<Saved> {
  const path = await download.path();
  return { name: download.suggestedFilename(), path, bytes: Buffer.from(await readFile(path)) };
}
