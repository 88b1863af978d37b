import { browser } from 'wxt/browser';

/** Colour of the dot: that of the low sun, the same on every toolbar. */
const colour = '#F8C985';

/** A badge with nothing in it but a blank is drawn as a small plain mark. */
const mark = ' ';

/**
 * Puts a dot on the icon in the toolbar, or takes it away. Browsers forget it when they close.
 * @param name what the icon is called meanwhile, for those who cannot see the dot
 */
export async function showDot(on: boolean, name: string): Promise<void> {
  const text = on ? mark : '';
  if ((await browser.action.getBadgeText({})) === text) return;
  if (on) await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: name });
}
