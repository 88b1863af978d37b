import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { busyJournal } from '../support/busy';
import { closedByHand } from '../support/closing';
import { CheckInPage } from '../support/pages/check-in-page';
import { rowsOf } from '../support/seed';

const words = 'Rain on the skylight.';

function written(rows: unknown[]): string[] {
  return (rows as { body: { reflection: string } }[]).map(({ body }) => body.reflection);
}

/** Whoever has opened the popup before sees the form at once, whatever the journal is doing. */
async function metBefore(popup: () => Promise<Page>): Promise<void> {
  const page = new CheckInPage(await popup());
  await page.sayWhere();
  await expect(page.anotherPrompt).toBeVisible();
  await page.page.close();
}

/** A journal that is busy, for somebody who has met the popup before. */
async function metAndBusy(popup: () => Promise<Page>, bare: () => Promise<Page>) {
  await metBefore(popup);
  const beneath = await bare();
  return { beneath, letGo: await busyJournal(beneath) };
}

test.beforeEach(({ welcomed }) => welcomed());

test('what is typed while the journal is busy is stored, and is there again with the day’s prompt', async ({
  popup,
  bare,
}) => {
  const { beneath, letGo } = await metAndBusy(popup, bare);
  const first = new CheckInPage(await popup());
  await first.set('Purpose', 6);
  await first.write(words);
  await expect.poll(async () => written(await rowsOf(beneath, 'drafts'))).toEqual([words]);
  await closedByHand(first.page);
  await letGo();

  const second = new CheckInPage(await popup());
  await expect(second.anotherPrompt).toBeVisible();
  await expect(second.words).toHaveValue(words);
  await expect(second.step('Purpose', 6)).toBeChecked();
  await second.keep();
  await expect.poll(() => rowsOf(beneath, 'drafts')).toEqual([]);
  expect(await rowsOf(beneath, 'records')).toContainEqual(
    expect.objectContaining({
      kind: 'check-in',
      body: expect.objectContaining({ reflection: words }),
    }),
  );
});

test('a popup that closes before the journal has opened loses nothing either', async ({
  popup,
  bare,
}) => {
  const { letGo } = await metAndBusy(popup, bare);
  const first = new CheckInPage(await popup());
  await first.words.pressSequentially(words);
  await closedByHand(first.page);
  await letGo();
  const second = new CheckInPage(await popup());
  await expect(second.words).toHaveValue(words);
});

test('goes on from what was begun before, and leaves one draft', async ({ popup, bare }) => {
  await metBefore(popup);
  const beneath = await bare();
  const begun = new CheckInPage(await popup());
  await begun.write('A bus that waited.');
  await expect
    .poll(async () => written(await rowsOf(beneath, 'drafts')))
    .toEqual(['A bus that waited.']);
  await closedByHand(begun.page);

  const letGo = await busyJournal(beneath);
  const page = new CheckInPage(await popup());
  await page.write(words);
  await expect.poll(async () => written(await rowsOf(beneath, 'drafts'))).toContain(words);
  await letGo();
  const both = `A bus that waited.\n${words}`;
  await expect(page.words).toHaveValue(both);
  await expect.poll(async () => written(await rowsOf(beneath, 'drafts'))).toEqual([both]);
});

test('kept while the journal is busy, it is kept as soon as that is over', async ({
  popup,
  bare,
}) => {
  const { beneath, letGo } = await metAndBusy(popup, bare);
  const page = new CheckInPage(await popup());
  await page.write(words);
  await expect.poll(async () => written(await rowsOf(beneath, 'drafts'))).toEqual([words]);
  await page.keepButton.click();
  await letGo();
  await expect(page.status).toBeVisible();
  await expect.poll(() => rowsOf(beneath, 'drafts')).toEqual([]);
  expect(await rowsOf(beneath, 'records')).toHaveLength(2);
});
