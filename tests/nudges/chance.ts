/** Numbers that look random and are the same for the same seed (mulberry32). */
export type Chance = {
  /** From 0 up to 1. */
  share(): number;
  /** Whether something of this probability happens. */
  hits(probability: number): boolean;
  /** A whole number from one to another, both included. */
  whole(from: number, to: number): number;
  oneOf<T>(list: readonly [T, ...T[]]): T;
};

export function chanceFrom(seed: number): Chance {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  function share(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }
  const whole = (from: number, to: number) => from + Math.floor(share() * (to - from + 1));
  return {
    share,
    hits: (probability) => share() < probability,
    whole,
    oneOf: (list) => list[whole(0, list.length - 1)] ?? list[0],
  };
}
