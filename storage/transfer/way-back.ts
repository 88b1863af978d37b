import { mostBefore, waysBack, type CopyLabel } from '../../domain/copy';
import { instantFrom } from '../../domain/day';
import { done, type Result } from '../../domain/result';
import { inside, type Journal, readable } from '../connection';
import { copyJournal } from './copying';

/** Puts the whole journal aside as it is, to be gone back to within seven days. Gives back the name of that copy. */
export async function putAsideWhole(journal: Journal): Promise<Result<string>> {
  const { world } = readable(journal);
  const name = `before ${instantFrom(world.now())} ${world.newId()}`;
  const made = await copyJournal(journal, world.copies, name, 'before');
  if (!made.ok) return made;
  await dropOld(journal);
  return done(name);
}

/** The copies that can be gone back to, the newest first. */
export async function copiesBefore(journal: Journal): Promise<CopyLabel[]> {
  const { world } = inside(journal);
  return waysBack(await world.copies.labels(), world.now());
}

/** Lets go of copies that are more than seven days old, and of those beyond the newest few. */
export async function dropOld(journal: Journal): Promise<void> {
  const { world } = inside(journal);
  const { copies } = world;
  const labels = await copies.labels();
  const stay = waysBack(labels, world.now()).slice(0, mostBefore);
  const gone = labels.filter((label) => label.purpose === 'before' && !stay.includes(label));
  for (const { name } of gone) await copies.remove(name);
}

/** Lets go of a copy that nobody needs. It would be let go of later in any case. */
export async function dropCopy(journal: Journal, name: string): Promise<void> {
  try {
    await inside(journal).world.copies.remove(name);
  } catch {
    // It stays until its seven days are over.
  }
}
