/** Milliseconds within which a `0` after a `1` makes ten. */
const tenWithin = 800;

/**
 * What a key does to a scale.
 * @param key `KeyboardEvent.key`
 * @param value the value now, 0 to 10, or null while blank
 * @param sinceOne milliseconds since the last key was a `1`
 * @returns the new value, null for blank, or undefined when the key means nothing here
 */
export function scaleKey(
  key: string,
  value: number | null,
  sinceOne: number,
): number | null | undefined {
  if (key === '0' && value === 1 && sinceOne <= tenWithin) return 10;
  if (/^[0-9]$/.test(key)) return Number(key);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return value === null ? 5 : Math.min(10, value + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return value === null ? 5 : Math.max(0, value - 1);
    case 'Home':
      return 0;
    case 'End':
      return 10;
    case 'Backspace':
    case 'Delete':
      return null;
    default:
      return undefined;
  }
}
