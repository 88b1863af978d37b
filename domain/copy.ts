import { type Day, type Instant, millisecondsOf } from './day';
import { isOver, type Times } from './lived';
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
  /** Puts another label on a copy of the same name. */
  relabel(label: CopyLabel): Promise<void>;
  remove(name: string): Promise<void>;
};

/** How many copies from before a bringing in are kept, and for how many days. */
export const mostBefore = 3;
export const daysBefore = 7;

/** How many days a copy from before an upgrade is kept, in which the new tables prove good. */
const daysBeforeUpgrade = 14;

/** The name of the copy that lies beside the journal. */
export const secondCopy = 'second';

/** Whether two marks are of the same state of a journal. */
export function sameMark(one: CopyMark, other: CopyMark): boolean {
  return one.rows === other.rows && one.stamp === other.stamp && one.brought === other.brought;
}

/** Whether a copy from before an upgrade has had its days. */
export function isUpgradeOver({ purpose, madeAt }: CopyLabel, times: Times): boolean {
  return purpose === 'before-upgrade' && isOver(millisecondsOf(madeAt), daysBeforeUpgrade, times);
}

/**
 * The copies from before a bringing in that can still be gone back to, the newest first.
 * @param noted names of those that something came in after, in the order of that, the newest first: clocks may have been wrong
 */
export function waysBack(
  labels: readonly CopyLabel[],
  noted: readonly string[],
  times: Times,
): CopyLabel[] {
  const before = labels.filter(
    ({ purpose, madeAt }) =>
      purpose === 'before' && !isOver(millisecondsOf(madeAt), daysBefore, times),
  );
  const came = noted
    .map((name) => before.find((label) => label.name === name))
    .filter((label) => label !== undefined);
  const others = before
    .filter((label) => !came.includes(label))
    .toSorted((one, other) => millisecondsOf(other.madeAt) - millisecondsOf(one.madeAt));
  return [...came, ...others];
}
