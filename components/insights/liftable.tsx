import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/messages';

export type LiftableProps = {
  children: ComponentChildren;
  /** What else can be done with the words that are selected, as further buttons. */
  others?: (words: string) => ComponentChildren;
  onLift: (words: string) => void;
};

type Picked = { words: string; top: number; left: number };

/** Words of the person’s own: what is selected in them can be kept as an insight, by a button under it. */
export function Liftable({ children, others, onLift }: LiftableProps) {
  const around = useRef<HTMLDivElement>(null);
  const [picked, setPicked] = useState<Picked | null>(null);

  useEffect(() => {
    const look = () => setPicked(pickedIn(around.current));
    document.addEventListener('selectionchange', look);
    return () => document.removeEventListener('selectionchange', look);
  }, []);

  return (
    <div class="liftable" ref={around}>
      {children}
      {picked && (
        <p
          class="lift-bar"
          style={{ insetBlockStart: `${picked.top}px`, insetInlineStart: `${picked.left}px` }}
          // The press would take the selection away before it counts.
          onPointerDown={(event) => event.preventDefault()}
        >
          <button
            class="btn btn-small btn-act"
            type="button"
            onClick={() => {
              document.getSelection()?.removeAllRanges();
              onLift(picked.words);
            }}
          >
            {t('insights.lift.offer')}
          </button>
          {others?.(picked.words)}
        </p>
      )}
    </div>
  );
}

/** Space between the selection and what stands under it, in pixels. */
const gap = 6;

/** Width that the buttons may take, in pixels: they stay inside what they belong to. */
const room = 180;

/** What is selected inside an element alone, and where to stand under it. */
function pickedIn(element: HTMLElement | null): Picked | null {
  const selection = document.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const words = selection.toString().trim();
  if (words === '') return null;
  const box = element.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return {
    words,
    top: last.bottom - box.top + gap,
    left: Math.max(0, Math.min(last.left - box.left, box.width - room)),
  };
}
