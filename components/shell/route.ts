/** The pages that are built; each is at `#/` and its name. */
export const pages = ['history', 'trends', 'nudges', 'welcome'] as const;

export type Page = (typeof pages)[number];

/** Where one is: a page, and whether the support panel lies over it. */
export type Place = { page: Page; support: boolean };

/**
 * The place that an address names by its hash. What is not built opens History; the support panel lies over the
 * page one was on.
 * @param hash with its `#`, or empty
 * @param under the page that the panel would lie over
 */
export function placeFrom(hash: string, under: Page): Place {
  const name = hash.replace(/^#\/?/, '');
  if (name === 'support') return { page: under, support: true };
  return { page: pages.find((page) => page === name) ?? 'history', support: false };
}

/** Whether an address names a page that exists, in the one form that we write. */
export function isOurs(hash: string): boolean {
  return hash === '#/support' || pages.some((page) => hash === `#/${page}`);
}
