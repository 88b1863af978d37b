import { useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { CheckInArticle } from './check-in-article';
import { DayDialog } from './day-dialog';
import { dayName, monthName, timeOf } from './day-words';
import { EditForm } from './edit-form';
import { isUnchanged } from './edited';
import { Empty } from './empty';
import { Legend } from './legend';
import { Milestone } from './milestone';
import type { HistoryRead } from './read-history';
import { RemovedList } from './removed-list';
import { RemovedRow } from './removed-row';
import { type Item, timeline } from './timeline';
import { TimelineView } from './timeline-view';
import { useActs } from './use-acts';
import type { Edits } from './use-edits';
import { useFocusNext } from './use-focus-next';

export type HistoryProps = {
  journal: Journal;
  visit: Visit;
  read: HistoryRead;
  edits: Edits;
  today: Day;
  onMore: () => void;
};

/** The days with what can be done to them. */
export function History({ journal, visit, read, edits, today, onMore }: HistoryProps) {
  const acts = useActs(journal, visit);
  const focusNext = useFocusNext();
  const [said, say] = useState('');
  const [moving, setMoving] = useState<CheckIn | null>(null);
  const months = useMemo(
    () =>
      timeline({
        checkIns: read.checkIns,
        edited: new Map([...edits.open].map(([id, { base }]) => [id, base])),
        removed: acts.removed,
        experiences: read.experiences,
      }),
    [read, edits.open, acts.removed],
  );

  async function remove(record: CheckIn) {
    if (!(await acts.remove(record))) return;
    say(t('history.removed.line'));
    focusNext(`put-back-${record.id}`);
  }

  async function putBack({ id, day }: { id: string; day: Day }) {
    if (!(await acts.putBack(id))) return;
    say(t('history.removed.back', [dayName(day, today)]));
    focusNext(`more-${id}`);
  }

  async function move(record: CheckIn, day: Day) {
    setMoving(null);
    if (day === record.day || !(await acts.move(record, day))) return;
    say(t('history.move.moved', [dayName(day, today)]));
    focusNext(`more-${record.id}`);
  }

  function editOf(record: CheckIn) {
    const edit = edits.open.get(record.id);
    if (!edit) return null;
    const found = read.edited.get(record.id);
    const live = found?.kind === 'check-in' && found.removed === null ? found : null;
    const removed = found !== undefined && live === null;
    const changedElsewhere = live !== null && live.stamp !== edit.base.stamp ? live : null;
    return (
      <EditForm
        base={edit.base}
        entry={edit.entry}
        found={edit.found}
        changed={!isUnchanged(edit.base.body, edit.entry)}
        elsewhere={removed ? 'removed' : changedElsewhere}
        problem={edit.problem}
        spellChecking={read.settings.spellChecking}
        day={dayName(edit.base.day, today)}
        onChange={(entry) => edits.change(record.id, entry)}
        onKeep={() => void keep(record.id, live)}
        onLeave={() => void leave(record.id)}
      />
    );
  }

  async function keep(id: string, live: CheckIn | null) {
    if (!(await edits.keep(id, live))) return;
    say(t('history.edit.kept'));
    focusNext(`more-${id}`);
  }

  async function leave(id: string) {
    await edits.leave(id);
    focusNext(`more-${id}`);
  }

  function draw(item: Item) {
    if (item.what === 'experience') return <Milestone experience={item.record} today={today} />;
    const { record, first } = item;
    const refused = acts.refused.get(record.id);
    if (item.what === 'removed') {
      return (
        <RemovedRow
          record={record}
          today={today}
          first={first}
          refused={refused}
          onPutBack={() => void putBack(record)}
        />
      );
    }
    return (
      <CheckInArticle
        record={record}
        today={today}
        first={first}
        time={timeOf(record, read.settings.endOfDay)}
        editing={editOf(record)}
        refused={refused}
        onEdit={() => edits.begin(record)}
        onMove={() => setMoving(record)}
        onRemove={() => void remove(record)}
      />
    );
  }

  function more() {
    const next = read.next;
    onMore();
    if (next) focusNext(`entry-${next.id}`);
  }

  const lastMonth = months.at(-1)?.month;
  const nextMonth = read.next?.day.slice(0, 7);
  return (
    <div class="cols">
      <div>
        <p class="vh" role="status">
          {said}
        </p>
        {months.length === 0 ? (
          <Empty />
        ) : (
          <TimelineView months={months} today={today} draw={draw} />
        )}
        {nextMonth !== undefined && (
          <p class="more">
            <button class="btn" type="button" onClick={more}>
              {nextMonth === lastMonth
                ? t('history.more.rest', [monthName(nextMonth, today)])
                : t('history.more.month', [monthName(nextMonth, today)])}
            </button>
          </p>
        )}
        {read.removed.length > 0 && (
          <RemovedList
            records={read.removed}
            today={today}
            onPutBack={(record) => void putBack(record)}
          />
        )}
      </div>
      <aside class="aside">
        <Legend />
      </aside>
      {moving && (
        <DayDialog
          title={t('history.move.title')}
          about={t('history.move.from', [dayName(moving.day, today)])}
          label={t('history.move.label')}
          start={moving.day}
          today={today}
          choose={t('history.move.move')}
          leave={t('history.move.leave')}
          onChoose={(day) => void move(moving, day)}
          onLeave={() => setMoving(null)}
        />
      )}
    </div>
  );
}
