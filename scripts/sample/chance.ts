/** Choices that look free and are the same each time they are made from the same seed and name. */
export type Chance = {
  /** At least 0 and less than 1. */
  share(): number;
  /** A whole number from `from` to `to`, both included. */
  whole(from: number, to: number): number;
  /** True with the probability given. */
  happens(probability: number): boolean;
  pick<T>(stock: readonly T[]): T;
  /** A version 4 UUID. */
  id(): string;
};

/** A seed from text (FNV-1a). */
function seedFrom(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/**
 * A stream of choices (mulberry32). Streams of different names do not touch each other: a choice more in one part
 * of a journal leaves the others as they were.
 */
export function chanceFor(seed: number, name: string): Chance {
  let state = seedFrom(`${seed} ${name}`);
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  const pick = <T>(stock: readonly T[]): T => {
    const picked = stock[whole(0, stock.length - 1)];
    if (picked === undefined) throw new Error(`Nothing to pick from for ${name}`);
    return picked;
  };
  const id = () => {
    const digits = Array.from({ length: 32 }, () => whole(0, 15).toString(16));
    digits[12] = '4';
    digits[16] = pick(['8', '9', 'a', 'b']);
    return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  };
  return { share, whole, happens: (probability) => share() < probability, pick, id };
}

/** Deals a stock out in a mixed order, and mixes it anew only when all of it has come. */
export function dealer<T>(chance: Chance, stock: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = [...stock];
    const [dealt] = left.splice(chance.whole(0, left.length - 1), 1);
    if (dealt === undefined) throw new Error('An empty stock cannot be dealt');
    return dealt;
  };
}
