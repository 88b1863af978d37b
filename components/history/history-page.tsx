import { useEffect, useMemo, useState } from 'preact/hooks';
import { usualEndOfDay } from '../../domain/day';
import { t } from '../../platform/messages';
import { mendDays } from '../../storage/days';
import { newVisit } from '../../storage/records';
import { useJournal } from '../journal';
import { LateGuard } from '../problems/late-guard';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { AnotherDay } from './another-day';
import { History } from './history';
import { readBeside, readDays } from './read-history';
import { useEdits } from './use-edits';
import { useFinding } from './use-finding';
import { useTravel } from './use-travel';
import { newestView } from './view';

/**
 * Everything that was kept, by day, newest first, and live.
 * @param visit tells this stay at an address from every other
 * @param rest what the address says beyond the page: a place among the days, and filters
 * @param led whether a link led here, rather than the opening of the tab
 */
export function HistoryPage({ visit, rest, led }: { visit: number; rest: string; led: boolean }) {
  const journal = useJournal();
  const [changes] = useState(newVisit);
  const [attempt, setAttempt] = useState(0);
  const edits = useEdits(journal, changes);
  const editedIds = useMemo(() => [...edits.open.keys()], [edits.open]);
  const travel = useTravel(visit, rest, led);
  const { stand } = travel;
  const view = stand?.view ?? newestView;
  const days = useObserved(
    () => readDays(journal, view, editedIds),
    [journal, view, editedIds.join(), attempt],
  );
  const beside = useObserved(() => readBeside(journal), [journal, attempt]);
  const value = useMemo(
    () =>
      days.state === 'ready' && beside.state === 'ready'
        ? { ...days.value, ...beside.value }
        : null,
    [days, beside],
  );
  const finding = useFinding(journal, value?.experiences ?? null, view);
  const today = useDayNow(value?.settings.endOfDay ?? usualEndOfDay);

  useEffect(() => {
    if (stand) finding.want({ words: stand.words, filters: stand.filters });
  }, [stand?.visit, stand?.filters, finding.want]);

  const isThere = value !== null;
  useEffect(() => {
    if (!isThere) return;
    finding.prepare();
    // The year and the month draw from the sums of days, which an older journal may lack.
    void mendDays(journal);
  }, [journal, isThere, finding.prepare]);

  const failed = [days, beside].find((read) => read.state === 'failed');
  if (failed) {
    return <LateGuard problem={failed.problem} onAgain={async () => setAttempt(attempt + 1)} />;
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
