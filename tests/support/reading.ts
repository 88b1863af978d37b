import type { CDPSession, Page } from '@playwright/test';
import { type Font, fonts, inFont } from './fonts';
import { spills } from './spills';

/** How a page is read: the window, the size that the browser’s letters were set to, and whether they stand apart. */
export type Reading = { width: number; height: number; letters?: number; apart?: boolean };

const sessions = new WeakMap<Page, CDPSession>();

/** WCAG’s text spacing, as a person’s own style sheet sets it. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

/** Sets a page that stands open as it is read. */
export async function readAs(page: Page, { width, height, letters = 16, apart = false }: Reading) {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  await session.send('Page.setFontSizes', { fontSizes: { standard: letters } });
  await page.setViewportSize({ width, height });
  await page.evaluate(
    async ({ css, isOn, size }) => {
      document.querySelector('#spacing')?.remove();
      if (isOn) {
        const sheet = document.createElement('style');
        sheet.id = 'spacing';
        sheet.textContent = css;
        document.head.append(sheet);
      }
      const set = () => getComputedStyle(document.documentElement).fontSize === `${size}px`;
      do await new Promise((drawn) => requestAnimationFrame(drawn));
      while (!set());
    },
    { css: spacing, isOn: apart, size: letters },
  );
}

/** What is wrong with a page in each of some readings, each line with the readings and letters in which it is. */
export async function misread(
  page: Page,
  readings: readonly Reading[],
  inFonts: readonly Font[] = fonts,
): Promise<string[]> {
  const found = new Map<string, string[]>();
  for (const reading of readings) {
    await readAs(page, reading);
    for (const font of inFonts) {
      await inFont(page, font);
      const { width, height, letters = 16, apart = false } = reading;
      const where = `${width} × ${height}, ${letters} px${apart ? ', apart' : ''}, ${font}`;
      for (const line of await spills(page)) found.set(line, [...(found.get(line) ?? []), where]);
    }
  }
  await inFont(page, null);
  return [...found].map(([line, where]) => `${line} (${where.slice(0, 3).join('; ')})`);
}
