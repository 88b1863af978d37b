import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/messages';

export type LiftableProps = {
  children: ComponentChildren;
  /** What else can be done with the words that are selected, as further buttons. */
  others?: (words: string) => ComponentChildren;
  onLift: (words: string) => void;
};

/** What is selected, the box that it is written in, if any, and where the button stands. */
type Picked = { words: string; box: HTMLTextAreaElement | null; top: number; left: number };

/**
 * Words of the person’s own, to be read or in a box to be written in: what is selected in them can be kept as an
 * insight, by a button under it.
 */
export function Liftable({ children, others, onLift }: LiftableProps) {
  const around = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLParagraphElement>(null);
  const [picked, setPicked] = useState<Picked | null>(null);

  useEffect(() => {
    const look = () => {
      // Whoever goes to the button by keys keeps what they selected, whatever becomes of the selection.
      if (bar.current?.contains(document.activeElement)) return;
      setPicked(pickedIn(around.current));
    };
    const heard = ['selectionchange', 'focusin'] as const;
    heard.forEach((event) => document.addEventListener(event, look));
    // What was selected before anything was listening.
    look();
    return () => heard.forEach((event) => document.removeEventListener(event, look));
  }, []);

  function lift({ words, box }: Picked) {
    // A browser says that a selection has changed a moment later than keys may bring somebody here.
    const latest = box ? selectedIn(box) : pickedIn(around.current)?.words;
    // The button is about to go, and the focus would be lost with it.
    if (bar.current?.contains(document.activeElement))
      (box ?? around.current)?.focus({ preventScroll: true });
    if (box) box.setSelectionRange(box.selectionEnd, box.selectionEnd);
    else document.getSelection()?.removeAllRanges();
    onLift(latest || words);
  }

  return (
    <div class="liftable" ref={around} tabIndex={-1}>
      {children}
      {picked && (
        <p
          class="lift-bar"
          ref={bar}
          style={{ insetBlockStart: `${picked.top}px`, insetInlineStart: `${picked.left}px` }}
          // The press would take the selection away before it counts.
          onPointerDown={(event) => event.preventDefault()}
        >
          <button class="btn btn-small btn-act" type="button" onClick={() => lift(picked)}>
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

/** Height that the buttons may take, in pixels. */
const tall = 56;

/** What is selected inside an element alone, and where to stand under it. */
function pickedIn(element: HTMLElement | null): Picked | null {
  const box = document.activeElement;
  if (box instanceof HTMLTextAreaElement && element?.contains(box)) return pickedFrom(box, element);
  const selection = document.getSelection();
  if (!element || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  if (!element.contains(range.startContainer) || !element.contains(range.endContainer)) return null;
  const words = selection.toString().trim();
  if (words === '') return null;
  const place = element.getBoundingClientRect();
  const last = [...range.getClientRects()].at(-1) ?? range.getBoundingClientRect();
  return {
    words,
    box: null,
    top: last.bottom - place.top + gap,
    left: Math.max(0, Math.min(last.left - place.left, place.width - room)),
  };
}

/** What is selected in a box, where no word’s place can be measured: under the box, or at the foot of what is seen. */
function pickedFrom(box: HTMLTextAreaElement, element: HTMLElement): Picked | null {
  const words = selectedIn(box);
  if (words === '') return null;
  const foot = (visualViewport?.offsetTop ?? 0) + (visualViewport?.height ?? innerHeight);
  const top = Math.min(box.getBoundingClientRect().bottom + gap, foot - tall);
  return { words, box, top: top - element.getBoundingClientRect().top, left: 0 };
}

function selectedIn(box: HTMLTextAreaElement): string {
  return box.value.slice(box.selectionStart, box.selectionEnd).trim();
}
