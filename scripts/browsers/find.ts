import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { minimum, type BrowserKind } from './minimum';

/** A browser on this machine. `version` is its major version, null where it could not be told. */
export type FoundBrowser = {
  kind: BrowserKind;
  path: string;
  name: string;
  version: number | null;
};

/** The environment variable with which a person names a browser of their own. */
export const pathVariable = {
  chromium: 'AFTERGLOW_CHROMIUM',
  firefox: 'AFTERGLOW_FIREFOX',
} as const satisfies Record<BrowserKind, string>;

const commands: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const macApps: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
};

const windowsPrograms: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // Absent or not ours to run: either way there is no browser at this path.
  }
}

function usualPaths(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env['HOME'] ?? '', 'Applications')];
    return roots.flatMap((root) => macApps[kind].map((app) => join(root, app)));
  }
  if (process.platform === 'win32') {
    const roots = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((root) => root !== undefined);
    return roots.flatMap((root) => windowsPrograms[kind].map((program) => join(root, program)));
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands[kind].flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** Windows browsers open a window when asked for their version, so there it is read beside the program. */
function windowsVersion(path: string): string {
  const ini = join(dirname(path), 'application.ini');
  if (existsSync(ini)) return /^Version=(.+)$/m.exec(readFileSync(ini, 'utf8'))?.[1] ?? '';
  return readdirSync(dirname(path)).findLast((name) => /^\d+\./.test(name)) ?? '';
}

/** How a program names itself, or nothing where it does not start (a package that only points to another store). */
function selfDescription(path: string): string | null {
  if (process.platform === 'win32') return windowsVersion(path);
  try {
    return execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    }).trim();
  } catch {
    return null; // A stub such as Ubuntu's chromium-browser without its snap: no browser.
  }
}

function browserAt(kind: BrowserKind, path: string): FoundBrowser | null {
  if (!isExecutable(path)) return null;
  const name = selfDescription(path);
  if (name === null) return null;
  const major = /(\d+)\.\d/.exec(name)?.[1];
  return { kind, path, name, version: major === undefined ? null : Number(major) };
}

/** Whether Afterglow runs in it. A version that cannot be told gets the benefit of the doubt. */
export function isRecentEnough(found: FoundBrowser): boolean {
  return found.version === null || found.version >= minimum[found.kind];
}

/**
 * The browser to use: the one that the environment names, else the first on this machine that is recent
 * enough, else the first that is too old, else none.
 */
export function findBrowser(kind: BrowserKind): FoundBrowser | null {
  const chosen = process.env[pathVariable[kind]];
  if (chosen !== undefined && chosen !== '') return browserAt(kind, chosen);
  let tooOld: FoundBrowser | null = null;
  for (const path of usualPaths(kind)) {
    const found = browserAt(kind, path);
    if (found !== null && isRecentEnough(found)) return found;
    tooOld ??= found;
  }
  return tooOld;
}

/** The path of a browser that is there and recent enough. Throws the sentence to show where there is none. */
export function browserPath(kind: BrowserKind): string {
  const found = findBrowser(kind);
  if (found === null) throw new Error(`No ${kind} was found. Run "npm test" once to set it up.`);
  return found.path;
}
