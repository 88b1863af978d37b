import type { Locator, Page } from '@playwright/test';
import { importSample } from '../import-samples';

/** The page on which files of other programs are looked at before they come in. */
export class ImportPage {
  readonly input: Locator;
  readonly notYet: Locator;

  constructor(readonly page: Page) {
    this.input = page.locator('input[type=file]');
    this.notYet = page.getByText('Nothing has been added yet.');
  }

  /** Chooses files, on Data and privacy or here. */
  async choose(...files: Array<{ name: string; content: string | Uint8Array }>): Promise<void> {
    await this.input.setInputFiles(
      files.map(({ name, content }) => ({
        name,
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(content),
      })),
    );
  }

  /** Chooses one of the samples that were written for the tests. */
  chooseSample(name: string): Promise<void> {
    return this.choose({ name, content: importSample(name) });
  }

  /** The list in which a mood is given its value. */
  mood(word: string): Locator {
    return this.page.getByRole('combobox', { name: `“${word}” becomes` });
  }

  /** A row of what comes in or stays out, by its words. */
  row(name: string): Locator {
    return this.page.getByRole('listitem').filter({ hasText: name });
  }

  add(count: string): Locator {
    return this.page.getByRole('button', { name: `Add ${count}` });
  }
}
