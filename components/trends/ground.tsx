import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { edge, type Field, xOf, yOf } from './field';

/**
 * A drawing as wide as there is room for, so that its words keep their size: in pixels where letters have 16, and as
 * much larger as they are. Drawn once the room is known.
 */
export function Drawn({ children }: { children: (width: number) => ComponentChildren }) {
  const room = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = room.current;
    if (!element) return;
    const measure = () => {
      const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.floor(element.clientWidth / letters));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return (
    <div class="lane-draw" ref={room}>
      {width > edge && children(width)}
    </div>
  );
}

/**
 * What a lane stands on: the ground, dashed where time hasn't come, and the lines of 5 and 10.
 * @param today the last day that has come
 */
export function Ground({ field, today }: { field: Field; today: number }) {
  const { from, to, width, ground } = field;
  const now = today >= to ? width : Math.max(edge, xOf({ from, to, width }, today));
  return (
    <>
      <path class="g-ground" d={`M${edge} ${ground}H${now}`} />
      {now < width && <path class="g-ground g-ahead" d={`M${now} ${ground}H${width}`} />}
      {[0, 5, 10].map((value) => (
        <g key={value}>
          {value > 0 && <path class="g-rail" d={`M${edge} ${yOf(field, value)}H${width}`} />}
          <text class="g-num axis" x="14" y={yOf(field, value) + 4}>
            {value}
          </text>
        </g>
      ))}
    </>
  );
}
