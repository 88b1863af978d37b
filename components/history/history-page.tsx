import { useMemo, useState } from 'preact/hooks';
import { usualEndOfDay } from '../../domain/day';
import { t } from '../../platform/messages';
import { newVisit } from '../../storage/records';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { AnotherDay } from './another-day';
import { History } from './history';
import { pageSize, readHistory } from './read-history';
import { useEdits } from './use-edits';

/**
 * Everything that was kept, by day, newest first, and live.
 * @param pages how many times as much as at first is shown; whoever holds it remembers it while one is elsewhere
 */
export function HistoryPage({ pages, onMore }: { pages: number; onMore: () => void }) {
  const journal = useJournal();
  const [visit] = useState(newVisit);
  const [attempt, setAttempt] = useState(0);
  const edits = useEdits(journal, visit);
  const editedIds = useMemo(() => [...edits.open.keys()], [edits.open]);
  const read = useObserved(
    () => readHistory(journal, pages * pageSize, editedIds),
    [journal, pages, editedIds.join(), attempt],
  );
  const settings = read.state === 'ready' ? read.value.settings : null;
  const today = useDayNow(settings?.endOfDay ?? usualEndOfDay);

  if (read.state === 'failed') {
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  return (
    <>
      <PageTitle title={t('shell.history')}>
        <AnotherDay today={today} />
      </PageTitle>
      {read.state === 'loading' ? (
        <Waiting />
      ) : (
        <History
          journal={journal}
          visit={visit}
          read={read.value}
          edits={edits}
          today={today}
          onMore={onMore}
        />
      )}
    </>
  );
}
