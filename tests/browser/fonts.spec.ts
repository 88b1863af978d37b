import type { Page } from '@playwright/test';
import { expect, test } from '../support/afterglow';
import { canChooseFonts, drawnIn, fonts, inFont, type Font } from '../support/fonts';

// What the layout is looked at in must be what it is said to be, whatever the machine has.
const chosen = canChooseFonts ? fonts : [];

/** The words of the check-in that are not in the product’s own serif, but for the sign of a key. */
const words = ':is(button, label, legend):not(:has(.kbd))';

async function isSetIn(page: Page, font: Font): Promise<void> {
  const faces = await drawnIn(page, words);
  expect(faces.length).toBeGreaterThan(0);
  // The weights of a family have names of their own: “Roboto SemiBold”.
  expect(faces.filter((face) => !face.startsWith(font))).toEqual([]);
}

for (const font of chosen) {
  test.describe(`with ${font} alone`, () => {
    test.use({ font });

    test('the popup’s sans is that one', async ({ popup }) => {
      const page = await popup('#/check-in');
      await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
      await isSetIn(page, font);
    });
  });
}

test('one page is set in each of them, one after the other', async ({ popup }) => {
  const page = await popup('#/check-in');
  await expect(page.getByRole('button', { name: 'Keep', exact: true })).toBeVisible();
  for (const font of chosen) {
    await inFont(page, font);
    await isSetIn(page, font);
  }
});
