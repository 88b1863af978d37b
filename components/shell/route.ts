import { isWritten } from '../history/address';

/** The pages that are built; each is at `#/` and its name. */
export const pages = ['history', 'trends', 'nudges', 'welcome'] as const;

export type Page = (typeof pages)[number];

/** Where one is: a page, where in it (History alone has places), and whether the support panel lies over it. */
export type Place = { page: Page; rest: string; support: boolean };

/**
 * The place that an address names by its hash. What is not built opens History; the support panel lies over the
 * page one was on.
 * @param hash with its `#`, or empty
 * @param under where the panel would lie over
 */
export function placeFrom(hash: string, under: Pick<Place, 'page' | 'rest'>): Place {
  const [, name, rest = ''] = /^#\/?([^/?]*)(.*)$/.exec(hash) ?? [];
  if (name === 'support') return { page: under.page, rest: under.rest, support: true };
  const page = pages.find((one) => one === name);
  return { page: page ?? 'history', rest: page === 'history' ? rest : '', support: false };
}

/** Whether an address names a page that exists, in the one form that we write. */
export function isOurs(hash: string): boolean {
  if (hash.startsWith('#/history')) return isWritten(hash.slice('#/history'.length));
  return hash === '#/support' || pages.some((page) => hash === `#/${page}`);
}
