const hands = ['wheel', 'keydown', 'pointerdown', 'touchstart'] as const;

/**
 * Scrolls to a height, again and again while the page is still growing towards it, until it is reached or the
 * person scrolls themselves. Gives back how to stop.
 */
export function scrollOnceThere(top: number): () => void {
  const growing = new ResizeObserver(reach);
  function stop() {
    growing.disconnect();
    for (const hand of hands) window.removeEventListener(hand, stop);
  }
  function reach() {
    window.scrollTo({ top, behavior: 'instant' });
    if (window.scrollY >= top - 1) stop();
  }
  for (const hand of hands) window.addEventListener(hand, stop, { passive: true });
  growing.observe(document.body);
  reach();
  return stop;
}
