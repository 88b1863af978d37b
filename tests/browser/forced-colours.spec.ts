import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { draftOn, drawnJournal, drawnMoment, today } from '../support/drawn';
import { nudgesOnNow } from '../support/nudge-build';

/** Two states of a control look different where a person has colours of their own. */
async function tellsApart(page: Page, seen: Locator, change: () => Promise<unknown>, what: string) {
  // Neither the focus nor the pointer may be what is seen.
  const look = async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    });
    return seen.screenshot({ animations: 'disabled' });
  };
  const before = await look();
  await change();
  await expect.poll(async () => (await look()).equals(before), what).toBe(false);
}

/** Whether the sign of a tick is drawn at all. */
const tickIn = (page: Page) => page.locator('.tick-box .i').first();

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

const written = { records: [...(drawnJournal['records'] ?? []), today] };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`in forced colours, ${colorScheme}, the popup’s controls tell their state`, async ({
    popup,
    seed,
  }) => {
    await seed({ ...drawnJournal, drafts: [draftOn()] });
    const page = await popup('#/check-in');
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Keep', exact: true }).waitFor();
    const tick = page.getByRole('checkbox').first();
    await expect(tick).toBeVisible();
    const ticked = await tick.isChecked();
    await expect(tickIn(page)).toBeVisible({ visible: ticked });
    await tellsApart(
      page,
      page.locator('.tick-box').first(),
      () => tick.setChecked(!ticked),
      'tick',
    );
    await expect(tickIn(page)).toBeVisible({ visible: !ticked });
    const track = page.locator('.scale-track').first();
    await tellsApart(page, track, () => track.getByRole('radio').nth(7).check(), 'scale');
    await tellsApart(page, track, () => track.getByRole('radio').nth(2).check(), 'scale');
    const hard = page.getByRole('button', { name: 'It is hard today' });
    await tellsApart(
      page,
      page.locator('.hard'),
      async () => {
        await hard.click();
        await page.getByRole('button', { name: 'Back to the check-in' }).click();
      },
      'hard',
    );
  });

  test(`in forced colours, ${colorScheme}, the pages’ controls tell their state`, async ({
    options,
    seed,
  }) => {
    // Without nudges there is nothing to choose of them.
    const records = [...written.records, ...(nudgesOnNow('Europe/London').records ?? [])];
    await seed({ ...written, records });
    const page = await options('#/nudges');
    await page.emulateMedia({ forcedColors: 'active', colorScheme, reducedMotion: 'reduce' });
    const choose = async (seen: string, input: Locator, what: string) => {
      const shown = page.locator(seen).filter({ has: input }).first();
      await shown.scrollIntoViewIfNeeded();
      await tellsApart(page, shown, () => shown.click(), what);
    };
    const nudge = page.getByRole('switch', { name: 'Nudge me' });
    await expect(nudge).toBeVisible();
    await choose('.tick-round', page.getByRole('radio', { name: /My own words/ }), 'radio');
    await choose('.days label', page.getByRole('checkbox', { name: 'Monday' }), 'day');
    await page.goto(page.url().replace(/#.*$/, '#/trends'));
    await choose('.seg label', page.getByRole('radio', { name: 'A year' }), 'span');
    await page.goto(page.url().replace(/#.*$/, '#/insights'));
    await choose('.chip', page.getByRole('checkbox', { name: 'Spirit' }), 'chip');
    await page.goto(page.url().replace(/#.*$/, '#/settings'));
    await choose('.tick', page.getByRole('radio', { name: 'Dark' }), 'theme');
  });

  test(`in forced colours, ${colorScheme}, drawings take the person’s colours`, async ({
    options,
    seed,
  }) => {
    await seed(written);
    const page = await options('#/history');
    await page.emulateMedia({ forcedColors: 'active', colorScheme });
    const stem = page.locator('.glyph .g-stem').first();
    await stem.waitFor({ state: 'attached' });
    const drawn = await page.evaluate(() => {
      const text = document.createElement('span');
      text.style.color = 'CanvasText';
      document.body.append(text);
      const ink = getComputedStyle(text).color;
      text.remove();
      const line = document.querySelector('.glyph .g-stem');
      return [line && getComputedStyle(line).stroke, ink];
    });
    expect(drawn[0]).toBe(drawn[1]);
  });
}
