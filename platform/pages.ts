import { browser } from 'wxt/browser';

/** Address of a page of Afterglow, from its name and place: `options.html#/history`. */
export function pageAddress(page: `${'options' | 'popup'}.html${string}`): string {
  return browser.runtime.getURL(`/${page}`);
}

/**
 * Shows a page of Afterglow in a tab: the one that has it open already, else a new one. From the toolbar's popup
 * the popup closes by itself, as the tab takes the focus.
 */
export async function showPage(page: Parameters<typeof pageAddress>[0]): Promise<void> {
  const url = pageAddress(page);
  const [open] = await browser.tabs.query({ url: `${url.split('#', 1).join('')}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  // Firefox for Android has tabs, and no windows.
  const windows: typeof browser.windows | undefined = browser.windows;
  if (open.windowId !== undefined) await windows?.update(open.windowId, { focused: true });
}

/** Calls back when the page is hidden or about to go: the last moment at which something can be kept. */
export function whenHidden(listener: () => void): () => void {
  const onChange = () => {
    if (document.visibilityState === 'hidden') listener();
  };
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}
