import { nextStamp, type Stamp } from '../domain/stamp';
import type { Connection } from './connection';
import { Failure } from './problems';
import type { DeviceRow } from './rows';

/** The device's eight digits and the last stamp that it gave. */
export type DeviceStamps = { device: string; last: Stamp };

/** The row of the device's last stamp as it must be there since the journal was begun. */
export function stampsIn(row: DeviceRow | undefined): DeviceStamps {
  if (!row) throw new Failure({ kind: 'damaged', detail: 'The device has no stamps' });
  return row.value as DeviceStamps;
}

/** Takes the next stamp after the device's last and `recordLast`, inside a write transaction over `device`. */
export async function takeStamp(connection: Connection, recordLast: Stamp): Promise<Stamp> {
  const { device, last } = stampsIn(await connection.device.get('stamps'));
  const stamp = nextStamp(connection.world.now(), last, recordLast, device);
  await connection.device.put(stampRow(device, stamp));
  return stamp;
}

/** The row that remembers a stamp as the device's last. */
export function stampRow(device: string, last: Stamp): DeviceRow {
  return { key: 'stamps', value: { device, last } satisfies DeviceStamps };
}
