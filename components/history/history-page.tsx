import { useEffect, useMemo, useState } from 'preact/hooks';
import { usualEndOfDay } from '../../domain/day';
import { t } from '../../platform/messages';
import { mendDays } from '../../storage/days';
import { newVisit } from '../../storage/records';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { AnotherDay } from './another-day';
import { History } from './history';
import { readHistory } from './read-history';
import { useEdits } from './use-edits';
import { useFinding } from './use-finding';
import { useTravel } from './use-travel';
import { newestView } from './view';

/**
 * Everything that was kept, by day, newest first, and live.
 * @param visit tells this stay at an address from every other
 * @param rest what the address says beyond the page: a place among the days, and filters
 */
export function HistoryPage({ visit, rest }: { visit: number; rest: string }) {
  const journal = useJournal();
  const [changes] = useState(newVisit);
  const [attempt, setAttempt] = useState(0);
  const edits = useEdits(journal, changes);
  const editedIds = useMemo(() => [...edits.open.keys()], [edits.open]);
  const travel = useTravel(visit, rest);
  const { stand } = travel;
  const view = stand?.view ?? newestView;
  const read = useObserved(
    () => readHistory(journal, view, editedIds),
    [journal, view, editedIds.join(), attempt],
  );
  const value = read.state === 'ready' ? read.value : null;
  const finding = useFinding(journal, value?.experiences ?? null, view);
  const today = useDayNow(value?.settings.endOfDay ?? usualEndOfDay);

  const isUnsummed = value?.reach === null && value.page.checkIns.length > 0;
  useEffect(() => {
    // A journal from before days were summed up; the year and the month draw from the sums.
    if (isUnsummed) void mendDays(journal);
  }, [journal, isUnsummed]);

  useEffect(() => {
    if (stand) finding.want({ words: stand.words, filters: stand.filters });
  }, [stand?.visit, stand?.filters, finding.want]);

  const isThere = value !== null;
  useEffect(() => {
    if (isThere) finding.prepare();
  }, [isThere, finding.prepare]);

  if (read.state === 'failed') {
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  return (
    <>
      <PageTitle title={t('shell.history')}>
        <AnotherDay today={today} />
      </PageTitle>
      {value && stand ? (
        <History
          {...{ journal, edits, finding, travel, stand, today }}
          visit={changes}
          read={value}
        />
      ) : (
        <Waiting />
      )}
    </>
  );
}
