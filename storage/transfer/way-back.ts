import {
  type CopyLabel,
  type CopyStore,
  isUpgradeOver,
  mostBefore,
  waysBack,
} from '../../domain/copy';
import { instantFrom, millisecondsOf } from '../../domain/day';
import { isAhead, isSteady, type Times } from '../../domain/lived';
import { done, failed, type Result } from '../../domain/result';
import { type Connection, inside, type Journal, readable } from '../connection';
import { deviceValue, lyingValue } from '../device';
import { timesNow } from '../lived';
import { isMistake, problemFrom } from '../problems';
import { copyJournal } from './copying';

/**
 * Puts the whole journal aside as it is, to be gone back to within seven days. Gives back the name of that copy. It is
 * offered only once `noteWayBack` says that something came in after it.
 */
export async function putAsideWhole(journal: Journal): Promise<Result<string>> {
  const { world } = readable(journal);
  const name = `before ${instantFrom(world.now())} ${world.newId()}`;
  const made = await copyJournal(journal, world.copies, name, 'before');
  if (!made.ok) return made;
  try {
    await dropOld(journal);
    return done(name);
  } catch (error) {
    if (isMistake(error)) throw error;
    await dropCopy(journal, name);
    return failed(problemFrom(error));
  }
}

/** Notes, in the transaction that brings something in, by which copy it can be taken out again. */
export async function noteWayBack(connection: Connection, name: string): Promise<void> {
  const names = (await lyingValue(connection, 'ways-back')) ?? [];
  await connection.device.put({ key: 'ways-back', value: [name, ...names].slice(0, mostBefore) });
}

/** Notes, in the transaction that goes back, that these copies lead nowhere any more. */
export async function forgetWaysBack(
  connection: Connection,
  gone: readonly CopyLabel[],
): Promise<void> {
  const names = (await lyingValue(connection, 'ways-back')) ?? [];
  const value = names.filter((one) => !gone.some(({ name }) => name === one));
  await connection.device.put({ key: 'ways-back', value });
}

/** The copies that can be gone back to, the newest first: what was to come in after them has come in. */
export async function copiesBefore(journal: Journal): Promise<CopyLabel[]> {
  const names = (await deviceValue(journal, 'ways-back')) ?? [];
  return (await copiesAside(journal)).filter(({ name }) => names.includes(name));
}

/** The copies that were put aside, the newest first, whether anything came in after them or not. */
export async function copiesAside(journal: Journal): Promise<CopyLabel[]> {
  const connection = readable(journal);
  const noted = (await deviceValue(journal, 'ways-back')) ?? [];
  return waysBack(await connection.world.copies.labels(), noted, await timesNow(connection));
}

/**
 * Lets go of copies from before a bringing in that are more than seven days old or beyond the newest few, and of one from
 * before an upgrade after fourteen. One after which nothing came in, because the browser ended there, takes no other's
 * place; it cannot be told from one that is being brought in after.
 */
export async function dropOld(journal: Journal): Promise<void> {
  const connection = readable(journal);
  const { copies } = connection.world;
  const names = (await deviceValue(journal, 'ways-back')) ?? [];
  const times = await timesNow(connection);
  const labels = await datedLabels(copies, times);
  const aside = waysBack(labels, names, times);
  const stay = [
    ...aside.filter(({ name }) => names.includes(name)).slice(0, mostBefore),
    ...aside.filter(({ name }) => !names.includes(name)).slice(0, mostBefore),
  ];
  const gone = labels.filter(
    (label) => (label.purpose === 'before' && !stay.includes(label)) || isUpgradeOver(label, times),
  );
  for (const { name } of gone) await copies.remove(name);
}

/** What the copies' labels say; where the clock was wrong when one was made, its days are counted from now. */
async function datedLabels(copies: CopyStore, times: Times): Promise<CopyLabel[]> {
  const labels = await copies.labels();
  if (!isSteady(times)) return labels;
  const dated: CopyLabel[] = [];
  for (const label of labels) {
    const isWrong = isAhead(millisecondsOf(label.madeAt), times.now);
    const mended = isWrong ? { ...label, madeAt: instantFrom(times.now) } : label;
    if (isWrong) await copies.relabel(mended);
    dated.push(mended);
  }
  return dated;
}

/** Lets go of a copy that nobody needs. It would be let go of later in any case. */
export async function dropCopy(journal: Journal, name: string): Promise<void> {
  try {
    await inside(journal).world.copies.remove(name);
  } catch {
    // It stays until its seven days are over.
  }
}
