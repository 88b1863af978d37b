/**
 * Where a key leads in a menu; null for a key that does not move.
 * @param at place of the item that has the focus, -1 for none
 * @param words the items' words, in order
 */
export function menuStep(key: string, at: number, words: readonly string[]): number | null {
  const count = words.length;
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (Math.max(at, 0) + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1 || key === ' ') return null;
  const letter = key.toLowerCase();
  for (let step = 1; step <= count; step += 1) {
    const place = (Math.max(at, -1) + step) % count;
    if (words[place]?.toLowerCase().startsWith(letter)) return place;
  }
  return null;
}
