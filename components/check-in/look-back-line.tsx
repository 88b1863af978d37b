import type { Day } from '../../domain/day';
import { recordsOf } from '../../storage/records';
import { shortDay } from '../history/day-words';
import { momentName } from '../history/moment-name';
import { readLookBack } from '../history/read-look-back';
import { useJournal } from '../journal';
import { useObserved } from '../use-observed';

/** One line of what was written a while ago, for whoever has chosen to see it here. It leads to History. */
export function LookBackLine({ today, hardToo }: { today: Day; hardToo: boolean }) {
  const journal = useJournal();
  const read = useObserved(
    async () => readLookBack(journal, today, await recordsOf(journal, 'experience'), hardToo),
    [journal, today, hardToo],
  );
  const [found] = read.state === 'ready' ? read.value : [];
  if (!found) return null;
  const { day, body } = found.checkIn;
  return (
    <a class="kept-back" href={`/options.html#/history/${day}`} target="_blank">
      <small>
        {momentName(found)} · {shortDay(day, today)}
      </small>
      <span class="read" dir="auto">
        {body.reflection}
      </span>
    </a>
  );
}
