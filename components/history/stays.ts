import type { Place } from '../../storage/check-ins';
import { recall, remember } from '../../platform/session';

/** How somebody left a place of History: what was searched for, and what stood how far from the top of the window. */
export type Stay = { words: string; anchor: { place: Place; top: number } | null };

export const noStay: Stay = { words: '', anchor: null };

const known = new Map<number, Stay>();

const keyOf = (visit: number) => `history-${visit}`;

/**
 * Keeps how a visit stands, for the way back to it; in memory only.
 * @param lasting also for a reload of the page
 */
export function keepStay(visit: number, stay: Stay, lasting: boolean): void {
  known.set(visit, stay);
  if (!lasting) return;
  const nothing = stay.words === '' && stay.anchor === null;
  // Without it a reload begins at the address; nothing that was written is at stake.
  remember(keyOf(visit), nothing ? null : stay).catch((error: unknown) => reportError(error));
}

/** How a visit of this page's life stands; undefined for one that it has not seen. */
export function stayOf(visit: number): Stay | undefined {
  return known.get(visit);
}

/** How a visit stood before the page was loaded again. */
export async function recalledStay(visit: number): Promise<Stay> {
  const stay = known.get(visit) ?? (await recall(keyOf(visit)));
  return isStay(stay) ? stay : noStay;
}

function isStay(value: unknown): value is Stay {
  return typeof value === 'object' && value !== null && 'words' in value && 'anchor' in value;
}
