import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';

// What runs before any package is there: plain JavaScript that needs nothing but Node and npm.

const root = resolve(import.meta.dirname ?? '.', '../..');

/** Environment in which no package fetches a browser of its own. */
const environment = {
  ...process.env,
  PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
  PUPPETEER_SKIP_DOWNLOAD: '1',
  NO_UPDATE_NOTIFIER: '1',
};

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `Afterglow is built with Node 20.19 or newer, and this is Node ${process.versions.node}. ` +
      'Install a newer one from https://nodejs.org and run this again.',
  );
  process.exit(1);
}

/** @param {string} path */
function packagesIn(path) {
  return JSON.parse(readFileSync(resolve(root, path), 'utf8')).packages;
}

/** Whether what is installed is what the lock file says. npm leaves a lock file of its own beside the packages. */
function isInstalled() {
  if (!existsSync(resolve(root, 'node_modules/.package-lock.json'))) return false;
  const wanted = packagesIn('package-lock.json');
  const there = packagesIn('node_modules/.package-lock.json');
  return Object.keys(wanted).every((path) => {
    if (path === '') return true;
    // Optional ones are for other machines, unless they are here after all.
    if (there[path] === undefined) return wanted[path].optional === true;
    return there[path].version === wanted[path].version;
  });
}

/** Installs the packages of the lock file where they are missing or others. Ends the process where that fails. */
export function installPackages() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing the packages that Afterglow is built with (npm ci) …');
  const npm = process.env['npm_execpath'];
  const options = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  const ran =
    npm === undefined
      ? spawnSync('npm', options, {
          cwd: root,
          env: environment,
          stdio: 'inherit',
          shell: process.platform === 'win32',
        })
      : spawnSync(process.execPath, [npm, ...options], {
          cwd: root,
          env: environment,
          stdio: 'inherit',
        });
  if (ran.status === 0) return;
  console.error(
    'The packages could not be installed. npm says why above; most often it is the network. ' +
      'Run the same command again once that is mended.',
  );
  process.exit(1);
}

/**
 * Hands over to a script in TypeScript, with the words that follow on the command line, and ends as it does.
 * @param {string} script path from the root of the project
 */
export function handOver(script) {
  const ran = spawnSync(
    process.execPath,
    ['--import', 'tsx', resolve(root, script), ...process.argv.slice(2)],
    { cwd: root, env: environment, stdio: 'inherit' },
  );
  process.exit(ran.status ?? 1);
}
