import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

/** The text of the file that a press saves. */
export async function savedFile(page: Page, press: () => Promise<void>): Promise<string> {
  const coming = page.waitForEvent('download');
  await press();
  const download = await coming;
  return readFileSync(await download.path(), 'utf8');
}
