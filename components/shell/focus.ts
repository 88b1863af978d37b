import { isFocusIdle } from './idle-focus';

/**
 * Moves the focus to the first element that fits, as soon as there is one: the code of a page may still be on its way.
 * A focus that the person has moved meanwhile stays where it is. Gives back how to stop.
 */
export function focusOnceThere(selector: string): () => void {
  const before = document.activeElement;
  const watch = new MutationObserver(look);
  function look() {
    const moved = document.activeElement !== before && !isFocusIdle();
    const there = document.querySelector<HTMLElement>(selector);
    if (!there && !moved) return;
    watch.disconnect();
    if (!moved) there?.focus({ preventScroll: true });
  }
  watch.observe(document.body, { childList: true, subtree: true });
  look();
  return () => watch.disconnect();
}
