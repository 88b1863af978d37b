import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  chromiumBuild,
  extensionAddress,
  startAfterglow,
  type RunningChromium,
} from '../../scripts/browsers/chromium';
import { test as base } from '../support/afterglow';
import { transferRounds } from '../support/kill-rounds';
import {
  firstStart,
  killNow,
  readyToDie,
  startAgain,
  type Doomed as Started,
} from '../support/killed-chromium';
import { openBarePage } from '../support/seed';
import { removeBuild, silentBuild } from '../support/silent-build';
import { campaign, type Doomed } from '../support/transfers/campaign';
import { transfers, upgraded } from '../support/transfers/kinds';

base.setTimeout(120_000 + transferRounds * 60_000);

function doomed(started: Started): Doomed {
  const { running } = started;
  return {
    bare: () => openBarePage(running.context, running),
    open: async (route) => {
      const page = await running.context.newPage();
      await page.goto(extensionAddress(running, route));
      return page;
    },
    kill: () => killNow(started),
  };
}

for (const kind of transfers) {
  base(
    `${kind.name}, killed at any moment: all of it or nothing`,
    async ({ afterglow, profile, zone }) => {
      let last: RunningChromium = afterglow;
      await campaign(kind, doomed(await firstStart(afterglow)), async () => {
        const started = await startAgain({ profile, zone });
        last = started.running;
        return doomed(started);
      });
      await last.context.close();
    },
  );
}

const test = base.extend<{ silent: string }>({
  silent: async ({}, use) => {
    const folder = await silentBuild(chromiumBuild);
    await use(folder);
    await removeBuild(folder);
  },
  afterglow: async ({ profile, zone, silent }, use) => {
    // Without a background nobody opens the welcome page, which a first start waits for.
    await mkdir(join(profile, 'Default/IndexedDB'), { recursive: true });
    const running = await startAfterglow({ profile, zone, extension: silent });
    await use(running);
    await running.context.close();
  },
});

test('upgrade, killed at any moment: all of it or nothing, and the next opening ends it', async ({
  afterglow,
  profile,
  zone,
  silent,
}) => {
  let last: RunningChromium = afterglow;
  const opener = await afterglow.context.newPage();
  await opener.goto(extensionAddress(afterglow, upgraded.route));
  await opener.close();
  await campaign(upgraded, doomed(await readyToDie(afterglow)), async () => {
    const started = await startAgain({ profile, zone, extension: silent });
    last = started.running;
    return doomed(started);
  });
  await last.context.close();
});
