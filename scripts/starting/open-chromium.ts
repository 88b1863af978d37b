import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { chromiumBuild } from '../browsers/chromium';
import type { FoundBrowser } from '../browsers/find';
import { root } from '../first/tools';

/** Follows from the fixed key in the manifest. */
const welcome = 'chrome-extension://pbgfhlejiodkicjpbmeeebnlhpfcdebl/options.html#/welcome';

/** Chrome under Google's own name takes no extension from its command line any more, since 137. */
function isBranded(browser: FoundBrowser): boolean {
  return browser.name.startsWith('Google Chrome') || /Google[\\/]Chrome/.test(browser.path);
}

/** Asks the browser for something through its DevTools pipe and waits for the answer to it. */
async function askDevTools(child: ChildProcess, method: string, params: object): Promise<void> {
  const [, , , into, from] = child.stdio as [null, null, null, Writable, Readable];
  into.write(`${JSON.stringify({ id: 1, method, params })}\0`);
  let heard = '';
  for await (const chunk of from) {
    heard += String(chunk);
    const messages = heard.split('\0');
    heard = messages.pop() ?? '';
    const answer = messages
      .map((text): { id?: number; error?: { message: string } } => JSON.parse(text))
      .find(({ id }) => id === 1);
    if (answer?.error) throw new Error(answer.error.message);
    if (answer) return;
  }
  throw new Error('The browser ended before it answered.');
}

function whenEnded(child: ChildProcess): Promise<number> {
  return new Promise((resolveEnd) => child.once('exit', (code) => resolveEnd(code ?? 0)));
}

/** Opens Chromium, Chrome or Edge with Afterglow in a lasting profile and waits until it is closed. */
export async function openChromium(browser: FoundBrowser): Promise<number> {
  const profile = resolve(root, '.profiles/chromium');
  const isFirst = !existsSync(profile);
  mkdirSync(profile, { recursive: true });
  const branded = isBranded(browser);
  const child = spawn(
    browser.path,
    [
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      // Chromium's sandbox refuses to start for root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(branded
        ? ['--remote-debugging-pipe', '--enable-unsafe-extension-debugging']
        : [`--load-extension=${chromiumBuild}`]),
      // The first time Afterglow opens its welcome page by itself, as it does for everybody.
      ...(isFirst ? [] : [welcome]),
    ],
    { stdio: branded ? ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] : 'ignore' },
  );
  const ended = whenEnded(child);
  if (branded) await askDevTools(child, 'Extensions.loadUnpacked', { path: chromiumBuild });
  console.log(
    'Afterglow is open. Its button is behind the puzzle piece in the toolbar; pin it there.',
  );
  console.log(`Its journal stays in ${profile}. Close the browser to end.`);
  return ended;
}
