import type { Item } from './item';

export type Place = {
  item: Item;
  /** What it stands in, or null at the top. */
  parent: Item | null;
  /** The repeating group it stands in, or is; null outside one. */
  round: Item | null;
  /** How far down the questionnaire it is, from 0. */
  at: number;
};

/** Where each item of a questionnaire stands, by link id. */
export function placesIn(items: readonly Item[]): Map<string, Place> {
  const places = new Map<string, Place>();
  const walk = (some: readonly Item[], parent: Item | null, round: Item | null) => {
    for (const item of some) {
      const own = round ?? (item.type === 'group' && item.repeats ? item : null);
      places.set(item.linkId, { item, parent, round: own, at: places.size });
      walk(item.items, item, own);
    }
  };
  walk(items, null, null);
  return places;
}

/** The numbers of that many rounds, from 0. */
export function roundsTo(turns: number): number[] {
  return Array.from({ length: turns }, (_, index) => index);
}
