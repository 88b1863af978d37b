import { isWritten } from '../history/address';

/** The pages, in the order of the navigation; each is at `#/` and its name. */
export const pages = [
  'history',
  'trends',
  'experiences',
  'insights',
  'prompts',
  'guide',
  'understanding',
  'nudges',
  'data',
  'settings',
  'plan',
  'welcome',
] as const;

export type Page = (typeof pages)[number];

/** Where one is: a page, where in it (its own matter, beginning with `/`, or empty), and whether the support panel lies over it. */
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
  return { page: page ?? 'history', rest: page ? rest : '', support: false };
}

/** Whether an address names a page that exists, in the one form that we write. */
export function isOurs(hash: string): boolean {
  if (hash.startsWith('#/history')) return isWritten(hash.slice('#/history'.length));
  if (hash === '#/support') return true;
  const [, name, rest = ''] = /^#\/([a-z]+)(.*)$/.exec(hash) ?? [];
  return pages.some((page) => page === name) && /^(\/[a-z0-9-]+)*$/.test(rest);
}
