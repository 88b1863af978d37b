import { type BackupState, noBackup } from '../domain/backup';
import type { Day } from '../domain/day';
import type { Result } from '../domain/result';
import type { Journal } from './connection';
import { daySummariesBetween, daysReached } from './days';
import { changeDeviceValue, deviceValue } from './device';

/** What is remembered of backups, and what decides whether to mention them. */
export async function backupFacts(
  journal: Journal,
  today: Day,
): Promise<{ state: BackupState; first: Day | null; hard: boolean }> {
  const [state, reached, [summary]] = await Promise.all([
    deviceValue(journal, 'backup'),
    daysReached(journal),
    daySummariesBetween(journal, today, today),
  ]);
  return {
    state: { ...noBackup, ...state },
    first: reached?.first ?? null,
    hard: summary?.hard ?? false,
  };
}

/** Remembers something about backups. */
export function noteBackup(
  journal: Journal,
  change: Partial<BackupState>,
): Promise<Result<BackupState>> {
  return changeDeviceValue(journal, 'backup', (current) => ({
    ...noBackup,
    ...current,
    ...change,
  }));
}
