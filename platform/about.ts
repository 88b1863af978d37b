import { browser } from 'wxt/browser';

/** Which Afterglow this is and which browser it runs in, as one line for a report. */
export function aboutThis(): string {
  return `Afterglow ${browser.runtime.getManifest().version}, ${navigator.userAgent}`;
}
