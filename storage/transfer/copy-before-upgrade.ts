import { instantFrom } from '../../domain/day';
import type { World } from '../connection';
import { rawRows } from '../raw';
import type { DeviceRow, RecordRow, VersionRow } from '../rows';
import { noStamp } from '../../domain/stamp';
import { valueIn } from '../device';
import type { Formats } from '../formats';
import { readableOf } from './copy-text';
import { labelOf, writeRows } from './copying';

const name = 'before-upgrade';

/**
 * Makes a copy of a journal whose tables are about to be changed, from the rows as they lie. Where no copy can be made
 * the upgrade goes on: it changes all or nothing by itself, and the person is not to be shut out for want of a copy.
 */
export async function copyBeforeUpgrade(
  database: string,
  world: World,
  formats: Formats,
): Promise<void> {
  try {
    const raw = await rawRows(database);
    if (!raw.ok) return;
    const all = {
      records: (raw.value.tables['records'] ?? []) as RecordRow[],
      versions: (raw.value.tables['versions'] ?? []) as VersionRow[],
    };
    const rows = readableOf(all, formats);
    const device = (raw.value.tables['device'] ?? []) as DeviceRow[];
    const valueOf = (key: string) => device.find((row) => row.key === key);
    const label = {
      ...{ name, purpose: 'before-upgrade' as const },
      ...labelOf(rows, instantFrom(world.now())),
      journal: String(valueOf('journal')?.value),
      mark: {
        rows: all.records.length,
        stamp: valueIn(valueOf('stamps'), 'stamps')?.last ?? noStamp,
        brought: null,
      },
    };
    if (rows.records.length > 0) await writeRows(world.copies, label, rows);
  } catch {
    // The second copy is there still, and the upgrade itself is all or nothing.
  }
}
