import { browser } from 'wxt/browser';

/** Calls back when the browser starts with Afterglow in it. */
export function whenBrowserStarts(listener: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => listener());
}

/**
 * Calls back after Afterglow was installed or updated, or the browser was.
 * @param listener is told whether this is the first installation here; an unpacked copy says so at every start
 */
export function whenInstalled(listener: (first: boolean) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason === 'install'));
}
