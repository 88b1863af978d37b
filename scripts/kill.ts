/**
 * The long kill campaigns: journeys through the popup that end with SIGKILL at “Kept”, and others that end with it
 * in the middle of typing. After every one the browser starts again on the same profile, and nothing may be lost.
 */
import { commandFile } from './first/tools';
import type { BrowserKind } from './browsers/minimum';
import { build } from './starting/build';
import { runNode } from './testing/run';

const rounds: Record<BrowserKind, number> = { chromium: 50, firefox: 10 };

async function campaign(kind: BrowserKind): Promise<boolean> {
  if (!build(kind)) return false;
  const { code } = await runNode(
    [
      commandFile('@playwright/test', 'playwright'),
      'test',
      '--config=tests/browser/playwright.config.ts',
      `--project=${kind}`,
      'kill',
    ],
    { env: { AFTERGLOW_KILL_ROUNDS: String(rounds[kind]) }, show: true },
  );
  return code === 0;
}

const went = [await campaign('chromium'), await campaign('firefox')];
process.exitCode = went.every(Boolean) ? 0 : 1;
