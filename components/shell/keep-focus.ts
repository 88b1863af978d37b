/** What has the focus, and all that it stands in, the nearest first. */
type Standing = { element: HTMLElement; around: HTMLElement[] };

/** Parts of a page in which one can go on, each where its heading is, if it has one. */
const parts = 'article, li, section, fieldset, form, dialog[open], main, [role=dialog]';
const headings = 'h1, h2, h3, h4';

/** Where the focus was put because what had it was gone: nobody chose to be there. */
let landed: HTMLElement | null = null;

/** Whether the focus is where nobody has put it: on nothing, or where `keepFocus` had to. */
export function isFocusIdle(): boolean {
  const { activeElement } = document;
  return activeElement === null || activeElement === document.body || activeElement === landed;
}

/**
 * Keeps the focus in the page. Where what has it is taken away, hidden or switched off, and nothing else was given the
 * focus for that, it goes to the nearest part that is still there: else the next Tab would begin at the top of the
 * page, and a screen reader would say nothing. Gives back how to stop.
 */
export function keepFocus(): () => void {
  let last: Standing | null = null;
  let isDue = false;

  function onFocusIn({ target }: FocusEvent) {
    if (!(target instanceof HTMLElement) || target === document.body) return;
    if (target !== landed) landed = null;
    const around: HTMLElement[] = [];
    for (let at = target.parentElement; at; at = at.parentElement) around.push(at);
    last = { element: target, around };
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
    landed = heading && isUsable(heading) ? heading : place;
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
