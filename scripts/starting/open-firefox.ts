import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { firefoxBuild, lastingPrefs } from '../browsers/firefox';
import type { FoundBrowser } from '../browsers/find';
import { commandFile, root } from '../first/tools';

/** Opens Firefox with Afterglow in a lasting profile and waits until it is closed. */
export async function openFirefox(browser: FoundBrowser): Promise<number> {
  const profile = resolve(root, '.profiles/firefox');
  mkdirSync(profile, { recursive: true });
  const child = spawn(
    process.execPath,
    [
      commandFile('web-ext'),
      'run',
      `--source-dir=${firefoxBuild}`,
      `--firefox=${browser.path}`,
      `--firefox-profile=${profile}`,
      '--keep-profile-changes',
      '--no-reload',
      '--no-input',
      '--no-config-discovery',
      ...Object.entries(lastingPrefs).map(
        // web-ext writes the value between quotes as it is, and would write a broken file for the ones inside.
        ([name, value]) => `--pref=${name}=${String(value).replaceAll('"', '\\"')}`,
      ),
    ],
    { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  console.log(
    'Afterglow is opening. Its button is behind the puzzle piece in the toolbar; pin it there.',
  );
  console.log(`Its journal stays in ${profile}. Close the browser to end.`);
  return new Promise((resolveEnd) => child.once('exit', (code) => resolveEnd(code ?? 0)));
}
