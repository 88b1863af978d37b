import { expect, test } from '../support/firefox';
import { canChooseFonts, fonts } from '../support/fonts';

const chosen = canChooseFonts ? fonts : [];

test('Firefox draws letters in each of the fonts, and none is a box for what is missing', async ({
  start,
}) => {
  const firefox = await start();
  const page = await firefox.open('options.html#/history');
  const widths = await page.evaluate((families) => {
    const drawing = document.createElement('canvas').getContext('2d');
    if (drawing === null) throw new Error('Nothing can be drawn.');
    return families.map((family) => {
      drawing.font = `40px '${family}'`;
      return ['iiii', 'mmmm'].map((letters) => Math.round(drawing.measureText(letters).width));
    });
  }, chosen);
  for (const [narrow = 0, wide = 0] of widths) expect(wide).toBeGreaterThan(narrow * 2);
  expect(new Set(widths.map(String)).size).toBe(chosen.length);
});
