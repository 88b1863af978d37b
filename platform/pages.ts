import { browser } from 'wxt/browser';

/** Address of a page of Afterglow, from its name and place: `options.html#/history`. */
export function pageAddress(page: string): string {
  return browser.runtime.getURL(`/${page}`);
}

/**
 * Shows a page of Afterglow in a tab: the one that has it open already, else a new one. From the toolbar's popup
 * the popup closes by itself, as the tab takes the focus.
 */
export async function showPage(page: string): Promise<void> {
  await browser.tabs.create({ url: pageAddress(page) });
}

/** Calls back when the page is hidden or about to go: the last moment at which something can be kept. */
export function whenHidden(listener: () => void): () => void {
  const onChange = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}
