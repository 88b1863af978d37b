import { browser } from 'wxt/browser';
import { pageAddress } from './pages';

/** Opens a page of Afterglow in a tab of its own, and leaves those that are open where they are. */
export async function openTab(page: Parameters<typeof pageAddress>[0]): Promise<void> {
  await browser.tabs.create({ url: pageAddress(page) });
}
