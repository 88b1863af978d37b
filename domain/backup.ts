import { type Day, dayAfter, dayAt, type Instant, millisecondsOf } from './day';

/** How old the last backup may become before it is mentioned, in days. */
export const mentions = { week: 7, month: 30, season: 91, never: Infinity } as const;

export type Mention = keyof typeof mentions;

/** What this device remembers of backups. */
export type BackupState = {
  /** When the last one was made here, and the name of its file. */
  saved: { at: Instant; name: string } | null;
  mention: Mention;
  /** When its mention was last waved aside: it then rests as long again. */
  dismissed: Instant | null;
};

/** Before anything was saved or chosen. */
export const noBackup: BackupState = { saved: null, mention: 'month', dismissed: null };

export type BackupFacts = {
  state: BackupState;
  /** The first day on which something is kept; null while nothing is. */
  first: Day | null;
  today: Day;
  /** IANA name of the zone that the device is in. */
  zone: string;
  /** Whether today is a hard day. */
  hard: boolean;
};

/**
 * Whether the last backup, or that there is none, is to be mentioned: never on a hard day, and not while there is
 * nothing to lose.
 */
export function isBackupDue({ state, first, today, zone, hard }: BackupFacts): boolean {
  const days = mentions[state.mention];
  if (hard || first === null || days === Infinity) return false;
  const oldBefore = dayAfter(today, -days);
  const dayOf = (instant: Instant) => dayAt(millisecondsOf(instant), zone, 0);
  const isOld = (state.saved ? dayOf(state.saved.at) : first) < oldBefore;
  return isOld && (state.dismissed === null || dayOf(state.dismissed) < oldBefore);
}
