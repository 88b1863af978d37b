/** The pages that look into files before anything is done with them. */
const places = { import: '#/data/import', restore: '#/data/restore' } as const;

type Place = keyof typeof places;

const waiting: Record<Place, File[]> = { import: [], restore: [] };

/** Takes files to the page that looks into them. They are held in this page's memory only. */
export function handFiles(place: Place, files: readonly File[]): void {
  if (files.length === 0) return;
  waiting[place] = [...files];
  location.hash = places[place];
}

/** The files that were handed to a page and not looked into yet. */
export function takeFiles(place: Place): File[] {
  return waiting[place].splice(0);
}
