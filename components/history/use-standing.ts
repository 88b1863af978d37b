import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo } from 'preact/hooks';
import type { Place } from '../../storage/check-ins';
import type { Shown } from './shown';
import { hold, itemAt, showRecord, standingIn } from './standing';
import type { Item } from './timeline';
import type { Travel } from './use-travel';

/** Milliseconds without scrolling after which the place counts as one that somebody stays at. */
const rest = 150;

/**
 * Stands where one has travelled to once its days are there; and while days come in above, keeps what one is reading
 * where it is. Follows what stands at the top of the window.
 */
export function useStanding(
  list: RefObject<HTMLElement | null>,
  items: readonly Item[],
  { view }: Shown,
  travel: Travel,
): void {
  // While rendering, for the page still shows what stood there before.
  const before = useMemo(() => standingIn(list.current), [items]);

  useLayoutEffect(() => {
    const target = travel.target.current;
    if (!target || travel.stand?.view !== view) {
      if (before) hold(before);
      return;
    }
    travel.target.current = null;
    if (target.at === 'newest') window.scrollTo({ top: 0, behavior: 'instant' });
    else if (target.at === 'oldest') {
      window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    } else if (target.at !== 'standing' || !hold(target)) {
      const item = itemAt(items, target.place);
      const element = item ? showRecord(item.record.id) : null;
      if (target.at === 'place' && target.focus) element?.focus({ preventScroll: true });
    }
  }, [items]);

  useEffect(() => {
    let frame = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      frame = 0;
      // The next page may be on its way in already, and has scrolled to its top.
      if (!list.current?.isConnected) return;
      const standing = standingIn(list.current);
      const record = items.find((item) => item.record.id === standing?.id)?.record;
      travel.here.set((record ?? items[0]?.record)?.day ?? null);
      clearTimeout(timer);
      if (travel.target.current) return;
      const anchor = standing && record ? { place: placeOf(record), top: standing.top } : null;
      travel.setAnchor(anchor, false);
      timer = setTimeout(() => travel.setAnchor(anchor, true), rest);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
      window.removeEventListener('scroll', onScroll);
    };
  }, [items]);
}

function placeOf({ day, at, id }: Item['record']): Place {
  return { day, at, id };
}
