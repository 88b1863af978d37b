import { t } from '../../../platform/messages';
import { batchesOf } from '../../../storage/transfer/import/batches';
import { Icon } from '../../controls/icon';
import { useJournal } from '../../journal';
import { problemWords } from '../../problems/problem-words';
import { useObserved } from '../../use-observed';
import { BatchRows } from './batch-rows';
import { ChooseFiles } from './choose-files';
import { FaultRows } from './fault-rows';
import { OwnFiles } from './own-files';
import type { Step } from './use-bringing';

/** Before there is anything to look at, and where nothing could be read. */
export function StartView({
  step: { faults, ours, problem, stopped },
  onFiles,
  onTakeOut,
}: {
  step: Extract<Step, { at: 'start' }>;
  onFiles: (files: File[]) => void;
  onTakeOut: (batch: string) => void;
}) {
  const journal = useJournal();
  const batches = useObserved(() => batchesOf(journal), [journal]);
  const told = problem && problemWords(problem);
  return (
    <>
      <p class="lede">{t('bringIn.start.lede')}</p>
      <FaultRows faults={faults} />
      {told && (
        <p class="err" role="alert">
          <Icon name="note" />
          <span>
            {told.says} {told.next}
          </span>
        </p>
      )}
      <OwnFiles files={ours} />
      <div class="state-b state-page">
        {stopped && <p role="status">{t('bringIn.stopped')}</p>}
        <ChooseFiles words={t('bringIn.start.choose')} onFiles={onFiles} />
        <p class="quiet small part-b">{t('bringIn.start.which')}</p>
      </div>
      {batches.state === 'ready' && <BatchRows batches={batches.value} onTakeOut={onTakeOut} />}
    </>
  );
}
