import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { setTimeout as pause } from 'node:timers/promises';
import { chromium } from 'playwright-core';

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false; // No such process: it has ended and was collected.
  }
}

/** Ends a process and all that it has started at once, with SIGKILL, as a power cut would. */
export function killWithChildren(pid: number): void {
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  else process.kill(-pid, 'SIGKILL');
}

/** How long a process that got SIGKILL may take to be gone, in milliseconds: a disk that is busy holds it. */
const patience = 60_000;

/** Waits until a process is gone, so that another one can take over its profile. Throws where it stays. */
export async function hasEnded(pid: number): Promise<void> {
  const latest = Date.now() + patience;
  while (isThere(pid)) {
    if (Date.now() > latest)
      throw new Error(`Process ${pid} was killed and is there after ${patience / 1000} s.`);
    await pause(5);
  }
}

/** Id of the browser's own process, the leader of its group, asked for over the DevTools port. */
export async function processOfChromium(port: number): Promise<number> {
  const devtools = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const session = await devtools.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await devtools.close();
  const own = processInfo.find(({ type }) => type === 'browser');
  if (own === undefined) throw new Error('The browser does not know its own process.');
  return own.id;
}
