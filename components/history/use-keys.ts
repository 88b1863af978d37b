import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CheckIn } from '../../domain/record';
import type { Shown } from './shown';
import { elementId, standingIn } from './standing';
import type { Item } from './timeline';
import { endOf, type Travel } from './use-travel';
import { justBefore, placeBefore, viewAround, viewAt } from './view';

export type Keys = {
  items: readonly Item[];
  shown: Shown;
  travel: Travel;
  /** Whether single letters count; Home and End always do. */
  isOn: boolean;
  onSearch: () => void;
  onEdit: (record: CheckIn) => void;
  onLift: (record: CheckIn) => void;
};

/** What takes keys for itself. */
const own = 'input, textarea, select, [contenteditable], [role=menu], [role=dialog], dialog';

/** Travelling by keys: J and K by day, / to the search, E to change a check-in, I to lift an
 * insight out of it, Home and End to both ends. */
export function useKeys(list: RefObject<HTMLElement | null>, keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;

  // With the first drawing, not a frame later: who sees the days may press a key.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
      if (target instanceof Element && target.closest(own)) return;
      if (document.querySelector('dialog[open], [aria-modal="true"]')) return;
      if (pressed(event.key, list.current, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Does what a key asks for; false where it asks for nothing. */
function pressed(key: string, list: HTMLElement | null, keys: Keys): boolean {
  const { items, isOn, travel } = keys;
  if (key === 'Home' || key === 'End') {
    travel.setView(...endOf(key === 'Home' ? 'newest' : 'oldest'));
    return true;
  }
  if (!isOn) return false;
  const focused = document.activeElement?.closest('[id^="entry-"]')?.id;
  const at = items.findIndex(({ record }) => elementId(record.id) === focused);
  switch (key) {
    case '/':
      keys.onSearch();
      return true;
    case 'j':
    case 'k':
      if (at < 0) return focusOn(items[startOf(list, items)]);
      return (
        focusOn(items[key === 'j' ? dayAfter(items, at) : dayBefore(items, at)]) ||
        onward(key, keys)
      );
    case 'e':
    case 'i': {
      const item = items[at];
      if (item?.what !== 'check-in') return false;
      if (key === 'e') keys.onEdit(item.record);
      else if (item.record.body.reflection === '') return false;
      else keys.onLift(item.record);
      return true;
    }
    default:
      return false;
  }
}

function startOf(list: HTMLElement | null, items: readonly Item[]): number {
  const standing = standingIn(list);
  return Math.max(0, standing ? items.findIndex(({ record }) => record.id === standing.id) : 0);
}

function dayAfter(items: readonly Item[], at: number): number {
  return items.findIndex(({ first }, index) => first && index > at);
}

function dayBefore(items: readonly Item[], at: number): number {
  const day = items[at]?.record.day;
  const end = items.findIndex(({ record }) => record.day === day);
  return items.findLastIndex(({ first }, index) => first && index < end);
}

function focusOn(item: Item | undefined): boolean {
  const element = item && document.getElementById(elementId(item.record.id));
  if (!element) return false;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: 'nearest' });
  return true;
}

/** On to a day that is not on the page yet. */
function onward(key: 'j' | 'k', { shown, travel }: Keys): boolean {
  const edge = key === 'j' ? shown.next : shown.previous;
  if (!edge) return true;
  const place = key === 'j' ? justBefore(edge) : placeBefore(edge.day);
  const view = key === 'j' ? viewAround(place, shown.view.start) : viewAt(place);
  travel.setView(view, { at: 'place', place, focus: true });
  return true;
}
