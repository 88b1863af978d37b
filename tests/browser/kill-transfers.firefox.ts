import { firefoxBuild, type RunningFirefox } from '../../scripts/browsers/firefox';
import { test } from '../support/firefox';
import { transferRounds } from '../support/kill-rounds';
import { campaign, type Doomed, type Page } from '../support/transfers/campaign';
import { removeBuild, silentBuild } from '../support/silent-build';
import { transfers, upgraded, type Kind } from '../support/transfers/kinds';

test.setTimeout(120_000 + transferRounds * 60_000);

async function opened(firefox: RunningFirefox, file: string): Promise<Page> {
  const page = await firefox.open(file);
  return {
    // Puppeteer's types know no work over a type that is still open.
    evaluate: (work, given) => page.evaluate(work as never, given as never),
    close: () => page.close(),
  };
}

function doomed(firefox: RunningFirefox): Doomed {
  return {
    // No page of the add-on's code may hold the journal, and a picture has its origin all the same.
    bare: () => opened(firefox, 'icons/16.png'),
    open: (route) => opened(firefox, route),
    kill: () => firefox.kill(),
  };
}

async function goRounds(kind: Kind, start: () => Promise<RunningFirefox>): Promise<void> {
  const first = await start();
  await (await first.open('options.html#/history')).close();
  let last = first;
  await campaign(kind, doomed(first), async () => {
    last = await start();
    return doomed(last);
  });
  await last.close();
}

for (const kind of transfers) {
  test(`${kind.name}, killed at any moment: all of it or nothing`, async ({ start }) => {
    await goRounds(kind, start);
  });
}

// The background would upgrade by itself, before anybody has looked.
const silent = test.extend<{ extension: string }>({
  extension: async ({}, use) => {
    const folder = await silentBuild(firefoxBuild);
    await use(folder);
    await removeBuild(folder);
  },
});

silent('upgrade, killed at any moment: all of it or nothing', async ({ start }) => {
  await goRounds(upgraded, start);
});
