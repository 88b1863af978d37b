import type { BackupState } from '../domain/backup';
import type { Day, Instant } from '../domain/day';
import type { LettersPutOff } from '../domain/letter';
import type { LivedDays } from '../domain/lived';
import type { NudgeState } from '../domain/nudge-state';
import type { Result } from '../domain/result';
import { type Connection, type Journal, readable, write } from './connection';
import type { Stamp } from '../domain/stamp';
import { reader } from './library';
import type { DeviceRow } from './rows';
import type { Batch } from './transfer/import/batch';

/** The device's eight digits and the last stamp that it gave. */
export type DeviceStamps = { device: string; last: Stamp };

/** What the device remembers, by key. Never exported, and readable while the journal is sealed. */
export type DeviceValues = {
  /** Id of this journal, as the canary has it. */
  journal: string;
  stamps: DeviceStamps;
  /** When a check-in was last kept on this device, and the latest day that one was kept for. */
  written: { day: Day; at: Instant };
  /** By id of a prompt, the last day on which it was shown. */
  asked: Record<string, Day>;
  nudge: NudgeState;
  /** When something was last brought in or taken out again. */
  brought: Instant;
  /** Days on which there is to be no nudge. */
  'quiet-days': Day[];
  backup: BackupState;
  /** By id of a letter, the last day on which it was put off. */
  'letters-put-off': LettersPutOff;
  /** What came in at once from other programs, for as long as it can be taken out again as one. */
  'brought-in': Batch[];
  /** Names of the copies to go back to, of what really came in, the newest first. */
  'ways-back': string[];
  /** The days on which Afterglow was awake here, in the order in which they were lived: what waits to be cleared waits for them. */
  lived: LivedDays;
  /** The day on which "Later" was said last to the three answers of the day itself. */
  'first-words-later': Day;
};

/** What a row says; undefined where there is none, or none that can be read: then it is as if it had never been. */
export function valueIn<K extends keyof DeviceValues>(
  row: DeviceRow | undefined,
  key: K,
): DeviceValues[K] | undefined {
  if (row === undefined || reader().deviceShapes[key](row.value) !== null) return undefined;
  return row.value as DeviceValues[K];
}

/** The same of the row that lies under a key, within a transaction. */
export async function lyingValue<K extends keyof DeviceValues>(
  { device }: Pick<Connection, 'device'>,
  key: K,
): Promise<DeviceValues[K] | undefined> {
  return valueIn(await device.get(key), key);
}

/** What the device remembers under a key; undefined where it never did. */
export async function deviceValue<K extends keyof DeviceValues>(
  journal: Journal,
  key: K,
): Promise<DeviceValues[K] | undefined> {
  return lyingValue(readable(journal), key);
}

/**
 * Changes what the device remembers under a key, read and written in one transaction, so that of two pages only
 * one can claim something. Gives back what is remembered afterwards.
 * @param change from what is there (undefined where nothing is) to what shall be; the same thing back writes nothing
 */
export function changeDeviceValue<K extends Exclude<keyof DeviceValues, 'journal' | 'stamps'>>(
  journal: Journal,
  key: K,
  change: (current: DeviceValues[K] | undefined) => DeviceValues[K],
): Promise<Result<DeviceValues[K]>> {
  return write(
    journal,
    ({ device }) => [device],
    async ({ device }) => {
      const current = await lyingValue({ device }, key);
      const value = change(current);
      if (value !== current) await device.put({ key, value });
      return value;
    },
  );
}
