import { type BackupState, type Mention, mentions } from '../../../domain/backup';
import { dayAt, millisecondsOf } from '../../../domain/day';
import { zone } from '../../../platform/clock';
import { dayInWords, t } from '../../../platform/messages';
import { noteBackup } from '../../../storage/backup-state';
import { Icon } from '../../controls/icon';
import { Select } from '../../controls/select';
import { useJournal } from '../../journal';
import { BackupDialog } from './backup-dialog';
import type { useBackup } from './use-backup';
import { useBackupDue } from './use-backup-due';

const choices = Object.keys(mentions) as Mention[];

/** The one encrypted file with everything in it: made here, and brought back. */
export function BackupPart(making: ReturnType<typeof useBackup>) {
  const journal = useJournal();
  const known = useBackupDue();
  const { backup, ask } = making;
  return (
    <section class="set">
      <h2>{t('data.backup.title')}</h2>
      <div class="set-main">
        <p>{t('data.backup.about')}</p>
        {known && <LastSaved {...known} />}
        <p class="btns">
          <button class="btn btn-act" type="button" onClick={ask}>
            <Icon name="save" />
            {t('data.backup.save')}
          </button>
          <button class="btn" type="button" onClick={() => location.assign('#/data/restore')}>
            {t('restore.title')}
          </button>
        </p>
        <p class="small quiet" role="status">
          {backup.state === 'saved' &&
            (backup.chosen
              ? t('data.backup.savedThere', [backup.name])
              : t('data.backup.savedDown', [backup.name]))}
        </p>
        {known && (
          <p class="sentence">
            {t('data.backup.mention')}{' '}
            <Select
              label={t('data.backup.olderThan')}
              value={known.state.mention}
              options={choices.map((one) => ({ value: one, words: t(`data.backup.after.${one}`) }))}
              onChange={(value) => {
                const mention = choices.find((one) => one === value);
                if (mention) void noteBackup(journal, { mention });
              }}
            />
          </p>
        )}
        <BackupDialog {...making} />
      </div>
    </section>
  );
}

/** When the last backup was made, and where to. */
function LastSaved({ state: { saved }, due }: { state: BackupState; due: boolean }) {
  if (!saved) return <p class="small quiet">{t('data.backup.none')}</p>;
  const day = dayAt(millisecondsOf(saved.at), zone(), 0);
  const form = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return (
    <p class="small quiet">
      {t('data.backup.last', [dayInWords(day, form)])} <span class="mono">{saved.name}</span>
      {due && ` ${t('data.backup.old')}`}
    </p>
  );
}
