import { useEffect, useRef } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { monthOf } from '../../domain/month';
import { t } from '../../platform/messages';
import { monthName } from './day-words';
import type { Edge, Shown } from './shown';
import type { Travel } from './use-travel';
import { isOpenAbove } from './view';

export type MoreDaysProps = {
  /** What would come next there; null where that is the end. */
  edge: Edge | null;
  at: 'top' | 'foot';
  shown: Shown;
  travel: Travel;
  today: Day;
  /** The day that stands next to it on the page. */
  above: Day | null;
  /** @param asked whether the button was pressed; else one has scrolled near */
  onMore: (asked: boolean) => void;
};

/** How far from the window the end of the days may come before more are fetched. */
const near = '700px 0px';

/** Where the days stand beside the calendar. Narrower, what is at the foot of the page has to be reached. */
const wide = '(min-width: 64rem)';

/** The end of the days that are on the page: more come as one scrolls near it, or when they are asked for. */
export function MoreDays({ edge, at, shown, travel, today, above, onMore }: MoreDaysProps) {
  const end = useRef<HTMLParagraphElement>(null);
  const latest = useRef(onMore);
  latest.current = onMore;
  const isAsked = at === 'foot' || (edge !== null && !isOpenAbove(shown.view, edge));

  useEffect(() => {
    if (!edge || !end.current || (at === 'top' && isAsked)) return;
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting) || travel.target.current) return;
        if (at === 'foot' && !matchMedia(wide).matches) return;
        watch.disconnect();
        latest.current(false);
      },
      { rootMargin: near },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [edge, at, shown, isAsked]);

  if (!edge) return null;
  const month = monthOf(edge.day);
  return (
    <p ref={end} class={isAsked ? `more more-${at}` : undefined}>
      {isAsked && (
        <button class="btn" type="button" onClick={() => onMore(true)}>
          {above && month === monthOf(above)
            ? t('history.more.rest', [monthName(month, today)])
            : t('history.more.month', [monthName(month, today)])}
        </button>
      )}
    </p>
  );
}
