import { isLater } from '../../domain/find';
import type { Place } from '../../storage/check-ins';
import type { Item } from './timeline';

const prefix = 'entry-';

/** Space between the top of the window and where one has travelled to, in pixels. */
const margin = 16;

/** The id in the page of what shows a record. */
export function elementId(recordId: string): string {
  return `${prefix}${recordId}`;
}

/** What stands at the top of the window, and how far from it. */
export type Standing = { element: Element; id: string; top: number };

/** What stands at the top of the window among the days; null above all of them. */
export function standingIn(list: Element | null): Standing | null {
  if (!list || window.scrollY <= 0) return null;
  for (const element of list.querySelectorAll(`[id^="${prefix}"]`)) {
    const { top, bottom } = element.getBoundingClientRect();
    if (bottom > margin) return { element, id: element.id.slice(prefix.length), top };
  }
  return null;
}

/** Scrolls so that what stood somewhere stands there again. False where it is not there any more. */
export function hold({ id, top }: Pick<Standing, 'id' | 'top'>): boolean {
  const element = document.getElementById(elementId(id));
  if (!element) return false;
  const away = element.getBoundingClientRect().top - top;
  if (Math.abs(away) >= 1) window.scrollBy({ top: away, behavior: 'instant' });
  return true;
}

/** The first of some items at a place or after it; the last where all are before it. */
export function itemAt(items: readonly Item[], place: Place): Item | undefined {
  return (
    items.find(({ record }) => !isLater(record, { kind: 'check-in', ...place })) ?? items.at(-1)
  );
}

/**
 * Shows a record: at the top of the page, beneath its head, if the record is to be seen there; else it, or the name of
 * its month where it is the first of that, at the top of the window.
 */
export function showRecord(id: string): HTMLElement | null {
  const element = document.getElementById(elementId(id));
  if (!element) return null;
  window.scrollTo({ top: 0, behavior: 'instant' });
  if (element.getBoundingClientRect().top < window.innerHeight * 0.75) return element;
  const section = element.closest('section');
  const isFirst = section?.querySelector(`[id^="${prefix}"]`) === element;
  const { top } = (isFirst ? section : element).getBoundingClientRect();
  window.scrollBy({ top: top - margin, behavior: 'instant' });
  return element;
}
