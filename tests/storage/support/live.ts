import { dayAfter, dayAt } from '../../../domain/day';
import { withLived } from '../../../domain/lived';
import { changeDeviceValue } from '../../../storage/device';
import type { Journal } from '../../../storage/journal';
import { tidy } from '../../../storage/tidy';
import { dropOld } from '../../../storage/transfer/way-back';
import { type TestWorld, valueOf } from './journals';

const oneDay = 86_400_000;

/** Looks after a journal as the worker does once a day. Gives back how many records were cleared and versions let go. */
export async function look(journal: Journal): Promise<number> {
  const gone = valueOf(await tidy(journal));
  await dropOld(journal);
  return gone;
}

/** Lets days go by, with a look on each and one before. Gives back how many records were cleared and versions let go. */
export async function live(journal: Journal, world: TestWorld, days: number): Promise<number> {
  let gone = await look(journal);
  for (let day = 0; day < days; day += 1) {
    world.clock += oneDay;
    gone += await look(journal);
  }
  return gone;
}

/** Lets days go by that were lived, but looks only on the last. */
export async function liveOn(journal: Journal, world: TestWorld, days: number): Promise<number> {
  const first = dayAt(world.clock, world.zone(), 0);
  const all = Array.from({ length: days }, (_, n) => dayAfter(first, n));
  valueOf(await changeDeviceValue(journal, 'lived', (lived = []) => all.reduce(withLived, lived)));
  world.clock += days * oneDay;
  return look(journal);
}
