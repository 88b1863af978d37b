import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { root } from '../first/tools';

/** What the tour writes into the check-in. */
export const tourWords = 'The kettle, the window, a minute of quiet before the day.';

/** Folder of the tour's pictures, made where it is missing. */
export function pictureFolder(): string {
  const folder = resolve(root, '.output/tour');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Gives a throw-away profile to the tour and takes it away again, however the tour ends. */
export async function onThrowAwayProfile(tour: (profile: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'afterglow-tour-'));
  try {
    await tour(profile);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Says where a picture lies. */
export function tell(what: string, picture: string): void {
  console.log(`  ${what}: ${relative(root, picture)}`);
}
