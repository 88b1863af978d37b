/**
 * Whether a key belongs to an input method that is still putting a word together: then Enter takes its choice and Escape
 * drops it, and neither is meant for the form. Some browsers tell the last of these keys only by its code.
 */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key keeps a form: Ctrl or ⌘ with Enter. */
export function isKeep(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event);
}

/** Whether a key ends a line that is no longer than a line: Enter, but not with Shift. */
export function isEndOfLine(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !isComposing(event);
}

/** Whether a key leaves what is open: Escape. */
export function isLeave(event: KeyboardEvent): boolean {
  return event.key === 'Escape' && !isComposing(event);
}

const mirrored: Record<string, string> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key as it is meant where one reads from the left: where one reads from the right, the left arrow goes on. */
export function readingKey({ key, currentTarget }: KeyboardEvent): string {
  const isFromRight =
    currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  return isFromRight ? (mirrored[key] ?? key) : key;
}
