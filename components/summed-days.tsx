import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Day, usualEndOfDay } from '../domain/day';
import type { Problem } from '../domain/problem';
import type { Settings } from '../domain/settings';
import { mendDays } from '../storage/days';
import type { Journal } from '../storage/journal';
import { useJournal } from './journal';
import { Guard } from './problems/guard';
import { Waiting } from './shell/waiting';
import { useDayNow } from './use-day-now';
import { useObserved } from './use-observed';

type SummedDaysProps<T> = {
  read: (journal: Journal) => Promise<T>;
  /** What is shown of what was read, and of today. */
  children: (read: T, today: Day) => ComponentChildren;
};

/** Shows, live, what is read from the sums of days. Days that were never summed up are, before they are read. */
export function SummedDays<T extends { settings: Settings }>(props: SummedDaysProps<T>) {
  const journal = useJournal();
  const [mended, setMended] = useState<Problem | boolean>(false);
  const mend = async () => {
    const result = await mendDays(journal);
    setMended(result.ok || result.problem);
  };
  useEffect(() => void mend(), [journal]);

  if (typeof mended === 'object') return <Guard problem={mended} under onAgain={mend} />;
  return mended ? <Live {...props} journal={journal} /> : <Waiting />;
}

function Live<T extends { settings: Settings }>({
  journal,
  read: readFrom,
  children,
}: SummedDaysProps<T> & { journal: Journal }) {
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readFrom(journal), [journal, attempt]);
  const settings = read.state === 'ready' ? read.value.settings : null;
  const today = useDayNow(settings?.endOfDay ?? usualEndOfDay);
  if (read.state === 'failed') {
    return <Guard problem={read.problem} under onAgain={async () => setAttempt(attempt + 1)} />;
  }
  return read.state === 'loading' ? <Waiting /> : <>{children(read.value, today)}</>;
}
