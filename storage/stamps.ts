import { nextStamp, noStamp, type Stamp } from '../domain/stamp';
import type { Connection } from './connection';
import { valueIn } from './device';
import type { DeviceStamps } from './device';
import type { DeviceRow } from './rows';

/**
 * What the row of the device's last stamp says. It is there since the journal was begun; where it was lost or cannot be
 * read the device gets new digits, and goes by the clock and by what each record says.
 */
export function stampsIn({ world }: Connection, row: DeviceRow | undefined): DeviceStamps {
  const stamps = valueIn(row, 'stamps');
  return stamps ?? { device: world.newId().slice(0, 8), last: noStamp };
}

/**
 * Takes the next stamp after the device's last and `recordLast`, inside a write transaction over `device`. What is
 * remembered as the device's last goes by the clock alone: a record that was stamped far ahead elsewhere does not take
 * every later change here with it.
 */
export async function takeStamp(connection: Connection, recordLast: Stamp): Promise<Stamp> {
  const { device, last } = stampsIn(connection, await connection.device.get('stamps'));
  const now = connection.world.now();
  await connection.device.put(stampRow(device, nextStamp(now, last, noStamp, device)));
  return nextStamp(now, last, recordLast, device);
}

/** The row that remembers a stamp as the device's last. */
export function stampRow(device: string, last: Stamp): DeviceRow {
  return { key: 'stamps', value: { device, last } satisfies DeviceStamps };
}
