import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser, isRecentEnough, pathVariable, type FoundBrowser } from './find';
import { minimum, type BrowserKind } from './minimum';

const spoken: Record<BrowserKind, string> = {
  chromium: 'Chromium, Chrome or Edge',
  firefox: 'Firefox',
};

/** The package of Debian that holds each browser. */
const debianPackage: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

const isDebian = existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

/** How a command is run with the rights to install: as root, by sudo without a password, or not at all. */
function installingRights(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' });
  return sudo.status === 0 ? ['sudo', '-n'] : null;
}

function aptGet(rights: readonly string[], words: readonly string[]): boolean {
  const [command = 'env', ...rest] = [
    ...rights,
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-q',
    ...words,
  ];
  const ran = spawnSync(command, rest, { encoding: 'utf8' });
  if (ran.status === 0) return true;
  console.log(`${ran.stdout}\n${ran.stderr}`.trim().split('\n').slice(-12).join('\n'));
  return false;
}

/** Installs packages of Debian where this is a Debian and we may. Says whether it did. */
export function installDebianPackages(packages: readonly string[]): boolean {
  const rights = isDebian ? installingRights() : null;
  if (rights === null) return false;
  console.log(`Installing ${packages.join(', ')} from Debian’s packages (apt-get install) …`);
  // The list of packages may be missing or old in a fresh container; the install below tells if it is too old.
  aptGet(rights, ['update']);
  return aptGet(rights, ['install', '-y', '--no-install-recommends', ...packages]);
}

/** One sentence on what is missing and one on what to do about it. */
function missingSentence(kind: BrowserKind, found: FoundBrowser | null): string {
  const named = process.env[pathVariable[kind]];
  if (found === null && named !== undefined && named !== '') {
    return `${pathVariable[kind]} names ${named}, and no browser starts there. Correct it, or unset it to let one be found.`;
  }
  const missing =
    found === null
      ? `Afterglow needs ${spoken[kind]} ${minimum[kind]} or newer, and none was found.`
      : `Afterglow needs ${spoken[kind]} ${minimum[kind]} or newer, and ${found.path} is ${found.name}.`;
  const next = isDebian
    ? `Install it with “sudo apt-get install ${debianPackage[kind]}”`
    : `Install ${kind === 'firefox' ? 'it from https://www.mozilla.org/firefox/' : 'one of them'}`;
  return `${missing} ${next}, or set ${pathVariable[kind]} to the path of one that you have, then run this again.`;
}

/** A browser that is recent enough: found, or installed where it may be. Else the sentence that says what to do. */
export function ensureBrowser(kind: BrowserKind): FoundBrowser | string {
  const found = findBrowser(kind);
  if (found !== null && isRecentEnough(found)) return found;
  const chosen = process.env[pathVariable[kind]] ?? '';
  if (chosen !== '' || !installDebianPackages([debianPackage[kind]])) {
    return missingSentence(kind, found);
  }
  const installed = findBrowser(kind);
  return installed !== null && isRecentEnough(installed)
    ? installed
    : missingSentence(kind, installed);
}
