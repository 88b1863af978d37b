import { useEffect, useState } from 'preact/hooks';
import { usualEndOfDay } from '../../domain/day';
import { newVisit } from '../../storage/records';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { InsightsView } from './insights-view';
import { noDays, readInsights, readPracticeDays } from './read-insights';

/**
 * What somebody wants to keep hold of, by state, and the big decisions on the shelf.
 * @param rest what the address says beyond the page: the id of an insight to stand at
 */
export function InsightsPage({ rest }: { rest: string }) {
  const journal = useJournal();
  const [visit] = useState(newVisit);
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readInsights(journal), [journal, attempt]);
  const value = read.state === 'ready' ? read.value : null;
  const today = useDayNow(value?.settings.endOfDay ?? usualEndOfDay);
  const days = useObserved(() => readPracticeDays(journal, today), [journal, today]);
  const wanted = rest.slice(1);
  const isThere = value !== null;

  useEffect(() => {
    const element = wanted && isThere ? document.getElementById(`insight-${wanted}`) : null;
    element?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'center' });
  }, [wanted, isThere]);

  if (read.state === 'failed') {
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  if (!value) {
    return (
      <>
        <PageTitle title={pageName('insights')} />
        <Waiting />
      </>
    );
  }
  return (
    <InsightsView
      {...{ journal, visit, today, wanted }}
      read={value}
      days={days.state === 'ready' ? days.value : noDays}
    />
  );
}
