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

/** Whether this page is the toolbar's popup, which ends as soon as anything else has the focus. */
function isPopup(): boolean {
  return browser.extension.getViews({ type: 'popup' }).includes(window);
}

/**
 * Calls back when the page loses its place before the person, once for each of the signs that browsers give.
 * @param listener is told whether the page may end right now; else it is only hidden and may come back
 */
export function whenLeaving(listener: (atOnce: boolean) => void): () => void {
  const onBlur = () => {
    if (isPopup()) listener(true);
  };
  const onChange = () => {
    if (document.visibilityState === 'hidden') listener(isPopup());
  };
  const onHide = (event: PageTransitionEvent) => {
    if (!event.persisted) listener(true);
  };
  window.addEventListener('blur', onBlur);
  document.addEventListener('visibilitychange', onChange);
  window.addEventListener('pagehide', onHide);
  return () => {
    window.removeEventListener('blur', onBlur);
    document.removeEventListener('visibilitychange', onChange);
    window.removeEventListener('pagehide', onHide);
  };
}

/** Calls back when the page is seen: at once if it is, and each time that it is come back to. */
export function whenSeen(listener: () => void): () => void {
  const onChange = () => {
    if (document.visibilityState === 'visible') listener();
  };
  onChange();
  document.addEventListener('visibilitychange', onChange);
  return () => document.removeEventListener('visibilitychange', onChange);
}
