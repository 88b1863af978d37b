import { t } from '../../../platform/messages';
import { Dialog } from '../../controls/dialog';
import { Going } from '../going';
import { ProblemLine } from '../problem-line';
import { PassphraseForm } from './passphrase-form';
import type { useBackup } from './use-backup';

/** Asks for the passphrase of a backup, says what it means to lose it, and follows the making. */
export function BackupDialog({ backup, save, leave, stop }: ReturnType<typeof useBackup>) {
  if (backup.state !== 'asking' && backup.state !== 'making') return null;
  return (
    <Dialog title={t('data.pass.title')} onLeave={leave}>
      <p>{t('data.pass.lost')}</p>
      {backup.state === 'asking' && (
        <>
          {backup.problem && <ProblemLine kind={backup.problem} />}
          <PassphraseForm onChosen={(passphrase) => void save(passphrase)} onLeave={leave} />
        </>
      )}
      {backup.state === 'making' && (
        <Going words={t('data.backup.making')} part={backup.part} onStop={stop} />
      )}
    </Dialog>
  );
}
