import { instantFrom } from '../domain/day';
import type { Connection } from './connection';

/** Notes, in a transaction over `device`, that the journal has changed otherwise than by a stamp: copies made before are old. */
export function noteBrought({ device, world }: Connection): Promise<unknown> {
  return device.put({ key: 'brought', value: instantFrom(world.now()) });
}
