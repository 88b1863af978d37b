import { useEffect, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { usualEndOfDay } from '../../domain/day';
import { scales } from '../../domain/scale';
import { mendDays } from '../../storage/days';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { Waiting } from '../shell/waiting';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { Empty } from './empty';
import { Look } from './look';
import { readTrends } from './read-trends';

/** Everything on the page of trends below its heading. Days that were never summed up are, before they are read. */
export function Trends() {
  const journal = useJournal();
  const [mended, setMended] = useState<Problem | boolean>(false);
  const mend = async () => {
    const result = await mendDays(journal);
    setMended(result.ok || result.problem);
  };
  useEffect(() => void mend(), [journal]);

  if (typeof mended === 'object') return <Guard problem={mended} under onAgain={mend} />;
  return mended ? <LiveTrends /> : <Waiting />;
}

function LiveTrends() {
  const journal = useJournal();
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readTrends(journal), [journal, attempt]);
  const settings = read.state === 'ready' ? read.value.settings : null;
  const today = useDayNow(settings?.endOfDay ?? usualEndOfDay);

  if (read.state === 'failed') {
    return <Guard problem={read.problem} under onAgain={async () => setAttempt(attempt + 1)} />;
  }
  if (read.state === 'loading') return <Waiting />;
  const { summaries, experiences } = read.value;
  const some = summaries.some((day) => scales.some((scale) => day[scale] !== null));
  if (!some) return <Empty />;
  return (
    <Look
      summaries={summaries}
      experiences={experiences}
      hidden={read.value.settings.hideCharts}
      today={today}
    />
  );
}
