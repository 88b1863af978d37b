import type { Day, Instant } from './day';
import type { Stamp } from './stamp';

/**
 * What a copy of the journal is for: `second` lies beside the journal for the day on which that is lost, `before-upgrade`
 * is made before the tables change, `before` is how the journal was before something was brought in.
 */
export type CopyPurpose = 'second' | 'before-upgrade' | 'before';

/** What is known of a copy without opening it. */
export type CopyLabel = {
  /** Its name in the store of copies; a copy under the same name takes its place. */
  name: string;
  purpose: CopyPurpose;
  madeAt: Instant;
  /** Id of the journal that it is a copy of. */
  journal: string;
  /** Check-ins that are kept in it, and the days of the first and the last. */
  checkIns: number;
  first: Day | null;
  last: Day | null;
  /** By which it is known whether the journal has changed since. */
  mark: CopyMark;
};

/** What changes with every change of a journal: how many rows, the device's last stamp, the last bringing in. */
export type CopyMark = { rows: number; stamp: Stamp; brought: Instant | null };

/**
 * Where copies lie: a store that the browser keeps apart from the journal's. A copy is there whole or not at all, and
 * the one before it until then.
 */
export type CopyStore = {
  labels(): Promise<CopyLabel[]>;
  write(label: CopyLabel, parts: AsyncIterable<string>): Promise<void>;
  /** The parts of a copy, in order; none where there is no such copy. */
  read(name: string): AsyncIterable<string>;
  remove(name: string): Promise<void>;
};

const aDay = 24 * 60 * 60 * 1000;

/** How many copies from before a bringing in are kept, and for how long, in milliseconds: seven days. */
export const mostBefore = 3;
export const beforeFor = 7 * aDay;

/** How long a copy from before an upgrade is kept, in milliseconds: fourteen days, in which the new tables proved good. */
export const beforeUpgradeFor = 14 * aDay;

/** The name of the copy that lies beside the journal. */
export const secondCopy = 'second';

/** Whether two marks are of the same state of a journal. */
export function sameMark(one: CopyMark, other: CopyMark): boolean {
  return one.rows === other.rows && one.stamp === other.stamp && one.brought === other.brought;
}

/** Whether a copy from before an upgrade has had its days. */
export function isUpgradeOver({ purpose, madeAt }: CopyLabel, now: number): boolean {
  return purpose === 'before-upgrade' && Date.parse(madeAt) <= now - beforeUpgradeFor;
}

/** The copies from before a bringing in that can still be gone back to, the newest first. */
export function waysBack(labels: readonly CopyLabel[], now: number): CopyLabel[] {
  return labels
    .filter(({ purpose, madeAt }) => purpose === 'before' && Date.parse(madeAt) > now - beforeFor)
    .toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}
