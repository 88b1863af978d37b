import { expect, type Page } from '@playwright/test';
import { type Font, fonts, inFont } from './fonts';
import { lookAt, phoneLook } from './picture';

type Limits = {
  /** Least width and height of whatever is pressed. */
  target: number;
  /** Whether the page may be longer than the screen. */
  mayScroll: boolean;
};

/**
 * What does not fit on a page as it stands, one line each: what lies outside or on something else, words that are
 * cut, controls that are too small. Links in sentences may be as small as their words, and the radio buttons of a
 * scale as narrow as an eleventh of it.
 */
export async function misfits(page: Page, limits: Limits): Promise<string[]> {
  return page.evaluate(({ target, mayScroll }) => {
    const found: string[] = [];
    const named = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 30)}”`;
    const all = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter(
        (element) => element.checkVisibility() && element.closest('.vh, .kbd') === null,
      );
    const box = (element: Element): DOMRect => element.getBoundingClientRect();

    const { scrollWidth, scrollHeight, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide`);
    if (!mayScroll && scrollHeight > innerHeight) found.push(`the page is ${scrollHeight} long`);
    for (const button of all('.pop-foot button, .pop-foot a'))
      if (box(button).bottom > innerHeight) found.push(`${named(button)} is out of sight`);
    // At its end the foot stands where it belongs, and lies over nothing.
    scrollTo(0, scrollHeight);

    for (const element of all('.popup *')) {
      const { left, right, bottom, width } = box(element);
      const says = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim() !== '',
      );
      if (!says || width === 0) continue;
      if (left < 0 || right > clientWidth || bottom > innerHeight)
        found.push(`${named(element)} is outside`);
      const { overflowY, overflowX, textOverflow } = getComputedStyle(element);
      const isCut =
        (overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1);
      // The hint of keys and all but one line of an older draft are there to be left out.
      const mayBeCut =
        element.localName === 'textarea' ||
        element.localName === 'select' ||
        textOverflow === 'ellipsis' ||
        element.matches('.btn-act');
      if (isCut && !mayBeCut) found.push(`${named(element)} is cut`);
    }

    const stack = all(
      '.pop-head, .again, .scale, .prompt, .write, .ask-foot, .practice, .unfinished, .not-saved, .day-words, .kept-acts, .kept-back, .kept-field, .pop-foot',
    );
    stack.forEach((element, index) => {
      const above = stack[index - 1];
      if (above && box(above).bottom > box(element).top + 1)
        found.push(`${named(element)} lies on ${named(above)}`);
    });

    for (const element of all(
      'button, a, select, textarea, summary, label:has(input), .scale-track > input',
    )) {
      const { width, height } = box(element);
      const inSentence = element.localName === 'a' && element.closest('p') !== null;
      const narrow = element.closest('.scale-track') !== null ? Math.min(target, 32) : target;
      if (!inSentence && (width < narrow - 0.5 || height < target - 0.5))
        found.push(`${named(element)} is ${width.toFixed(0)} × ${height.toFixed(0)}`);
    }
    scrollTo(0, 0);
    return found;
  }, limits);
}

const wide: readonly Font[] = ['DejaVu Sans', 'Noto Sans'];

/**
 * All of it fits into the popup, in each of the sans that people have.
 * @param grows in which letters it may become longer than the popup, which then scrolls as one
 */
export async function fits(
  page: Page,
  { grows = 'none' }: { grows?: 'none' | 'wide' | 'all' } = {},
): Promise<void> {
  for (const font of fonts) {
    await inFont(page, font);
    const mayScroll = grows === 'all' || (grows === 'wide' && wide.includes(font));
    expect(await misfits(page, { target: 32, mayScroll }), font).toEqual([]);
  }
  await inFont(page, null);
}

/** All of it fits a phone, where the page may be longer than the screen, in each of the sans that people have. */
export async function fitsFingers(page: Page): Promise<void> {
  await lookAt(page, phoneLook);
  for (const font of fonts) {
    await inFont(page, font);
    expect(await misfits(page, { target: 44, mayScroll: true }), font).toEqual([]);
  }
  await inFont(page, null);
}
