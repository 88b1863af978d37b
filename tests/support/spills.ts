import type { Page } from '@playwright/test';

/**
 * What is wrong with how a page is laid out, one line each: a page wider than its window, words that are cut or stand
 * outside, words on words, and controls on controls. What scrolls inside a place of its own may be longer than that.
 */
export function spills(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > wide)
      found.push(`the page is ${document.documentElement.scrollWidth} wide`);

    const named = (element: Element): string =>
      `${element.localName}.${element.getAttribute('class') ?? ''} “${(element.textContent || element.getAttribute('aria-label') || '').trim().slice(0, 24)}”`;
    const open = document.querySelector('dialog[open]') ?? document.body;
    const shown = (element: Element): boolean =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      element.closest('.vh, .kbd, .a4-fit, .menu, .skip:not(:focus), [hidden], svg') === null;

    /** The part of a box that is not cut away by what scrolls or cuts around it. */
    const within = (element: Element, rect: DOMRect): DOMRect | null => {
      let { left, right, top, bottom } = rect;
      for (let up = element.parentElement; up && up !== document.body; up = up.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(up);
        const box = up.getBoundingClientRect();
        if (overflowX !== 'visible')
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        if (overflowY !== 'visible')
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
      }
      return right > left && bottom > top
        ? new DOMRect(left, top, right - left, bottom - top)
        : null;
    };

    type Piece = { element: Element; rect: DOMRect };
    const words: Piece[] = [];
    const walker = document.createTreeWalker(open, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      if (!element || node.nodeValue?.trim() === '' || !shown(element)) continue;
      const scrolls = element.closest('.tbl-scroll, textarea, select') !== null;
      range.selectNodeContents(node);
      for (const line of range.getClientRects()) {
        if (line.width < 1) continue;
        if (!scrolls && (line.left < -1 || line.right > wide + 1))
          found.push(`${named(element)} is outside`);
        const rect = within(element, line);
        const { textOverflow, webkitLineClamp } = getComputedStyle(element);
        const mayBeCut = scrolls || textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
        if (!mayBeCut && rect && rect.width < line.width - 2)
          found.push(`${named(element)} is cut`);
        // Letters fill the middle of their line; what is above and below it belongs to no one.
        if (rect && rect.height > line.height / 2)
          words.push({
            element,
            rect: new DOMRect(
              rect.left + 1,
              line.top + line.height * 0.28,
              rect.width - 2,
              line.height * 0.44,
            ),
          });
      }
    }
    const crosses = (a: DOMRect, b: DOMRect, by: number): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
    const layer = (element: Element): Element | null =>
      element.closest('.pop-foot, .side, .sup-close, .helpbox-go, .aside');
    const apart = (a: Element, b: Element): boolean => layer(a) === layer(b);
    words.sort((a, b) => a.rect.top - b.rect.top);
    words.forEach((one, index) => {
      for (const other of words.slice(index + 1)) {
        if (other.rect.top > one.rect.bottom) break;
        if (
          one.element !== other.element &&
          apart(one.element, other.element) &&
          crosses(one.rect, other.rect, 1)
        )
          found.push(`${named(one.element)} lies on ${named(other.element)}`);
      }
    });

    const controls = [
      ...open.querySelectorAll(
        'button, a, select, textarea, summary, input.field, label:has(input)',
      ),
    ]
      .filter((element) => shown(element) && element.closest('p a, .year, .cal') === null)
      .flatMap((element) => {
        const rect = within(element, element.getBoundingClientRect());
        return rect ? [{ element, rect }] : [];
      });
    // A quarter of a letter, which grows with the letters.
    const near = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 4;
    controls.forEach((one, index) => {
      for (const other of controls.slice(index + 1)) {
        const nested = one.element.contains(other.element) || other.element.contains(one.element);
        if (!nested && apart(one.element, other.element) && crosses(one.rect, other.rect, near))
          found.push(`${named(one.element)} lies on ${named(other.element)}`);
      }
    });
    return [...new Set(found)];
  });
}
