/**
 * The long kill campaigns. Journeys through the popup end with SIGKILL at “Kept”, others in the middle of typing; import,
 * restore, replace and upgrade end with it at any moment. After every one the browser starts again on the same profile:
 * nothing may be lost, and nothing may be half done.
 */
import { commandFile } from './first/tools';
import type { BrowserKind } from './browsers/minimum';
import { build } from './starting/build';
import { runNode } from './testing/run';

/** Files of a campaign as the runner is told them, with the rounds of each test in them. */
type Campaign = { file: string; rounds: Record<BrowserKind, number> };

const campaigns: readonly Campaign[] = [
  { file: 'kill\\.', rounds: { chromium: 50, firefox: 10 } },
  // Four tests: a hundred rounds, and ten at least.
  { file: 'kill-transfers\\.', rounds: { chromium: 25, firefox: 3 } },
];

async function campaign(kind: BrowserKind, { file, rounds }: Campaign): Promise<boolean> {
  const { code } = await runNode(
    [
      commandFile('@playwright/test', 'playwright'),
      'test',
      '--config=tests/browser/playwright.config.ts',
      `--project=${kind}`,
      file,
    ],
    { env: { AFTERGLOW_KILL_ROUNDS: String(rounds[kind]) }, show: true },
  );
  return code === 0;
}

async function campaignsIn(kind: BrowserKind): Promise<boolean> {
  if (!build(kind)) return false;
  const went: boolean[] = [];
  for (const each of campaigns) went.push(await campaign(kind, each));
  return went.every(Boolean);
}

const went = [await campaignsIn('chromium'), await campaignsIn('firefox')];
process.exitCode = went.every(Boolean) ? 0 : 1;
