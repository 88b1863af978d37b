import { ensureBrowser } from '../browsers/install';
import { findBrowser, isRecentEnough, type FoundBrowser } from '../browsers/find';
import type { BrowserKind } from '../browsers/minimum';
import { build } from './build';
import { openChromium } from './open-chromium';
import { openFirefox } from './open-firefox';
import { tourOfChromium } from './tour-chromium';
import { tourOfFirefox } from './tour-firefox';

const hasDisplay =
  process.platform !== 'linux' ||
  Boolean(process.env['DISPLAY']) ||
  Boolean(process.env['WAYLAND_DISPLAY']);

/** The kind of browser that was asked for on the command line, null for any, or what is wrong with the words. */
function askedFor(words: readonly string[]): BrowserKind | null | { wrong: string } {
  const [word] = words;
  if (word === undefined) return null;
  if (word === 'firefox' || word === 'chromium') return word;
  return { wrong: `“${word}” is not a browser Afterglow can start in. Try “firefox”.` };
}

/** Any browser at all will do where none was asked for: one that is here before one that must be installed. */
function choose(asked: BrowserKind | null): FoundBrowser | string {
  if (asked !== null) return ensureBrowser(asked);
  for (const kind of ['chromium', 'firefox'] as const) {
    const found = findBrowser(kind);
    if (found !== null && isRecentEnough(found)) return found;
  }
  return ensureBrowser('chromium');
}

async function start(words: readonly string[]): Promise<number> {
  const asked = askedFor(words);
  if (asked !== null && typeof asked === 'object') {
    console.error(asked.wrong);
    return 1;
  }
  const browser = choose(asked);
  if (typeof browser === 'string') {
    console.error(browser);
    return 1;
  }
  console.log(`Browser: ${browser.name} (${browser.path})`);
  if (!build(browser.kind)) return 1;
  if (!hasDisplay) {
    console.log('There is no display here, so Afterglow takes a short tour by itself instead.');
    await (browser.kind === 'chromium' ? tourOfChromium() : tourOfFirefox());
    return 0;
  }
  return browser.kind === 'chromium' ? openChromium(browser) : openFirefox(browser);
}

process.exitCode = await start(process.argv.slice(2));
