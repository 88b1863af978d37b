let waiting: File[] = [];

/** Where files are looked at before anything is done with them. */
const place = '#/data/import';

/** Takes files to the page that looks at them. They are held in this page's memory only. */
export function bringFiles(files: readonly File[]): void {
  if (files.length === 0) return;
  waiting = [...files];
  location.hash = place;
}

/** The files that were chosen and not looked at yet. */
export function takeFiles(): File[] {
  return waiting.splice(0);
}
