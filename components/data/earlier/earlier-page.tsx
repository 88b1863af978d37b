import { useState } from 'preact/hooks';
import type { Problem } from '../../../domain/problem';
import { t } from '../../../platform/messages';
import { putBackRecord } from '../../../storage/records';
import { clearRemoved } from '../../../storage/removed';
import {
  canBePutBack,
  forgetVersions,
  recordsWithVersions,
  showVersion,
  versionsOf,
  type PutBack,
} from '../../../storage/versions';
import { recordsWith } from '../../../storage/records';
import { useJournal } from '../../journal';
import { Guard } from '../../problems/guard';
import { PageHeading } from '../../shell/page-heading';
import { Waiting } from '../../shell/waiting';
import { useObserved } from '../../use-observed';
import { ProblemLine } from '../problem-line';
import { Crumb } from '../restore/crumb';
import { EarlierList } from './earlier-list';
import { RemovedRows } from './removed-rows';
import { VersionsOf } from './versions-of';

/**
 * Earlier versions of what was changed, and what was removed: kept for thirty days, then gone for good.
 * @param id the record whose versions are shown; empty for all of it
 */
export function EarlierPage({ id }: { id: string }) {
  const journal = useJournal();
  const [attempt, setAttempt] = useState(0);
  const [said, say] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = useObserved(async () => {
    const ids = id === '' ? await recordsWithVersions(journal) : [id];
    const records = (await recordsWith(journal, ids)).filter((record) => record !== null);
    const earlier = id === '' ? [] : await versionsOf(journal, id);
    return { records, earlier, removed: id === '' ? await canBePutBack(journal) : [] };
  }, [journal, id, attempt]);

  async function act(doing: Promise<{ ok: true } | { ok: false; problem: Problem }>, done: string) {
    const result = await doing;
    setProblem(result.ok ? null : result.problem);
    say(result.ok ? done : '');
  }

  const putBack = ({ record, words }: PutBack) =>
    act(
      record.body === null
        ? showVersion(journal, record.id, words.stamp)
        : putBackRecord(journal, record.id),
      t('restore.isBack'),
    );

  const clearAll = (removed: readonly PutBack[]) =>
    act(
      clearRemoved(
        journal,
        removed.map(({ record }) => record.id),
      ),
      t('restore.earlier.cleared'),
    );

  if (read.state === 'failed')
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  return (
    <>
      <Crumb />
      <PageHeading class="title">{t('restore.earlier.title')}</PageHeading>
      <p class="small" role="status">
        {said}
      </p>
      {problem && <ProblemLine kind={problem.kind} />}
      {read.state === 'loading' ? (
        <Waiting />
      ) : id === '' ? (
        <div class="restore-two">
          <EarlierList records={read.value.records} />
          <RemovedRows
            removed={read.value.removed}
            onPutBack={(one) => void putBack(one)}
            onClearAll={() => void clearAll(read.value.removed)}
          />
        </div>
      ) : (
        <VersionsOf
          key={id}
          record={read.value.records[0] ?? null}
          earlier={read.value.earlier}
          onShow={(stamp) => void act(showVersion(journal, id, stamp), t('restore.earlier.shown'))}
          onForget={() => void act(forgetVersions(journal, id), t('restore.earlier.forgotten'))}
        />
      )}
    </>
  );
}
