import { dayAt } from '../domain/day';
import { type LivedDays, type Times, withLived } from '../domain/lived';
import type { Result } from '../domain/result';
import { type Connection, inside, type Journal } from './connection';
import { changeDeviceValue, lyingValue } from './device';

/** Counts today among the days lived with Afterglow. Gives them back. */
export function noteLived(journal: Journal): Promise<Result<LivedDays>> {
  const { world } = inside(journal);
  const today = dayAt(world.now(), world.zone(), 0);
  return changeDeviceValue(journal, 'lived', (lived = []) => withLived(lived, today));
}

/** By what it is told now whether something has had its days. */
export async function timesNow({ device, world }: Connection): Promise<Times> {
  const lived = (await lyingValue({ device }, 'lived')) ?? [];
  return { now: world.now(), zone: world.zone(), lived };
}
