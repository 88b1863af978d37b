import { hasLandedOn, landOn } from './idle-focus';

/** What has the focus, and all that it stands in, the nearest first. */
type Standing = { element: HTMLElement; around: HTMLElement[] };

/** Parts of a page in which one can go on, each where its heading is, if it has one. */
const parts = 'article, li, section, fieldset, form, dialog[open], main, [role=dialog]';
const headings = 'h1, h2, h3, h4';

/**
 * Keeps the focus in the page. Where what has it is taken away, hidden or switched off, and nothing else was given the
 * focus for that, it goes to the nearest part that is still there: else the next Tab would begin at the top of the
 * page, and a screen reader would say nothing. Gives back how to stop.
 */
export function keepFocus(): () => void {
  let last = standingOn(document.activeElement);
  let isDue = false;

  function onFocusIn({ target }: FocusEvent) {
    const standing = standingOn(target);
    if (!standing) return;
    if (!hasLandedOn(standing.element)) landOn(null);
    last = standing;
  }

  /** Who presses on bare paper wants to have the focus nowhere. */
  function onPointerDown({ target }: PointerEvent) {
    if (
      target instanceof Element &&
      !target.closest('a, button, input, select, textarea, label, [tabindex]')
    )
      last = null;
  }

  function look() {
    isDue = false;
    if (!last || document.activeElement !== document.body) return;
    // Switched off for a moment, while what was asked for was done.
    if (isUsable(last.element)) return last.element.focus({ preventScroll: true });
    const place = last.around.find((one) => one.matches(parts) && isUsable(one)) ?? mainOf();
    if (!place) return;
    const heading = place.querySelector<HTMLElement>(headings);
    const landed = heading && isUsable(heading) ? heading : place;
    landOn(landed);
    focusOn(landed);
  }

  const watch = new MutationObserver(() => {
    if (isDue || !last) return;
    isDue = true;
    // Browsers take the focus from what is gone when they draw next; and whoever took it away may know better where to
    // go on, a frame later at most.
    requestAnimationFrame(() => requestAnimationFrame(look));
  });
  const attributeFilter = ['disabled', 'hidden', 'open', 'class'];
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('pointerdown', onPointerDown, true);
  return () => {
    watch.disconnect();
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('pointerdown', onPointerDown, true);
  };
}

function standingOn(target: EventTarget | null): Standing | null {
  if (!(target instanceof HTMLElement) || target === document.body) return null;
  const around: HTMLElement[] = [];
  for (let at = target.parentElement; at; at = at.parentElement) around.push(at);
  return { element: target, around };
}

function isUsable(element: HTMLElement): boolean {
  return (
    element.isConnected && !element.matches(':disabled') && element.getClientRects().length > 0
  );
}

function mainOf(): HTMLElement | null {
  return [...document.querySelectorAll<HTMLElement>('main, h1')].find(isUsable) ?? null;
}

/** Gives the focus to something that has none by itself, as long as it stays there. */
function focusOn(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
