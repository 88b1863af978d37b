import { type BackupState, isBackupDue } from '../../../domain/backup';
import { zone } from '../../../platform/clock';
import { backupFacts } from '../../../storage/backup-state';
import { settingsOf } from '../../../storage/settings';
import { useJournal } from '../../journal';
import { useDayNow } from '../../use-day-now';
import { useObserved } from '../../use-observed';

/** What is known of backups here, and whether to mention them; null until that is read. */
export function useBackupDue(): { state: BackupState; due: boolean } | null {
  const journal = useJournal();
  const settings = useObserved(() => settingsOf(journal), [journal]);
  const today = useDayNow(settings.state === 'ready' ? settings.value.endOfDay : 0);
  const facts = useObserved(() => backupFacts(journal, today), [journal, today]);
  if (facts.state !== 'ready' || settings.state !== 'ready') return null;
  const { value } = facts;
  return { state: value.state, due: isBackupDue({ ...value, today, zone: zone() }) };
}
