import { dayAt, instantFrom, millisecondsOf } from '../../../domain/day';
import { now, zone } from '../../../platform/clock';
import { dayInWords, t } from '../../../platform/messages';
import { noteBackup } from '../../../storage/backup-state';
import { useJournal } from '../../journal';
import { useBackupDue } from './use-backup-due';

const form = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** One quiet line when the last backup is old, or there is none. It can be waved aside. */
export function BackupLine() {
  const journal = useJournal();
  const known = useBackupDue();
  if (!known?.due) return null;
  const { saved } = known.state;
  return (
    <p class="small quiet mention">
      {saved
        ? t('data.backup.line', [dayInWords(dayAt(millisecondsOf(saved.at), zone(), 0), form)])
        : t('data.backup.lineNone')}{' '}
      <a href="#/data">{t('data.backup.lineLink')}</a>
      <button
        class="txt"
        type="button"
        onClick={() => void noteBackup(journal, { dismissed: instantFrom(now()) })}
      >
        {t('data.backup.lineLeave')}
      </button>
    </p>
  );
}
