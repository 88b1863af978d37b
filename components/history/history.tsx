import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { t } from '../../platform/messages';
import { SkipTo } from '../shell/skip-link';
import { Days } from './days';
import { FindForm } from './find-form';
import { isWanted, nothingYet } from './finding';
import { Margin } from './margin';
import type { HistoryRead } from './read-history';
import { shownOf } from './shown';
import { useDayActs } from './use-day-acts';
import type { Edits } from './use-edits';
import type { Finding } from './use-finding';
import type { Stand, Travel } from './use-travel';
import { YearStrip } from './year-strip';
import { Empty, FoundLine } from './late-parts';

export type HistoryProps = {
  journal: Journal;
  visit: Visit;
  read: HistoryRead;
  edits: Edits;
  finding: Finding;
  travel: Travel;
  stand: Stand;
  today: Day;
};

/** The year, the search, the days, and what stands in their margin. */
export function History(props: HistoryProps) {
  const { journal, read, edits, finding, travel, stand, today } = props;
  const acts = useDayActs(journal, props.visit, edits, today);
  const box = useRef<HTMLInputElement>(null);
  const isAwaited = useAwaited(stand, finding);
  const shown = useMemo(() => shownOf(read, finding.page), [read, finding.page]);
  const { experiences, reach } = read;
  const { here, addressOf } = travel;
  const { removed, settings } = read;
  const doing = useRef(acts);
  doing.current = acts;
  const putBack = useCallback<typeof acts.putBack>((record) => doing.current.putBack(record), []);
  // What stands around the days does not change with them, as somebody types.
  const [strip, margin] = useMemo(() => {
    const beside = { journal, today, experiences, reach, here, addressOf };
    return [
      <YearStrip key="year" {...beside} />,
      <Margin key="margin" {...{ ...beside, removed, settings, onPutBack: putBack }} />,
    ];
  }, [journal, today, experiences, reach, here, addressOf, removed, settings, putBack]);
  const isEmpty = !shown.found && !reach && shown.checkIns.length + shown.experiences.length === 0;

  return (
    <>
      {strip}
      <div class="cols timeline">
        <div>
          <FindForm
            key={stand.visit}
            box={box}
            words={stand.words}
            filters={stand.filters}
            experiences={experiences}
            onNear={finding.prepare}
            onWords={(words) => {
              travel.setWords(words);
              finding.want({ words, filters: stand.filters });
            }}
            onFilters={travel.setFilters}
          />
          <SkipTo to="calendar" words={t('history.toCalendar')} />
          <p class="vh" role="status">
            {acts.said}
          </p>
          {(shown.found || isAwaited) && (
            <FoundLine
              found={shown.found ?? nothingYet(stand)}
              experiences={experiences}
              onFilters={travel.setFilters}
              onInside={() => {
                const wanted = shown.found?.wanted;
                if (wanted) finding.want({ ...wanted, inside: true });
              }}
            />
          )}
          {isEmpty && edits.open.size + acts.removed.size === 0 && <Empty />}
          {!isAwaited && (
            <Days
              {...{ shown, read, edits, acts, travel, today }}
              onSearch={() => box.current?.focus()}
            />
          )}
        </div>
        {margin}
      </div>
    </>
  );
}

/** Whether one has come to where something is searched for, and nothing was found yet: no other days stand in its place. */
function useAwaited(stand: Stand, finding: Finding): boolean {
  const shownAt = useRef<number | null>(null);
  const isAwaited = !finding.page && isWanted(stand) && shownAt.current !== stand.visit;
  if (!isAwaited) shownAt.current = stand.visit;
  return isAwaited;
}
