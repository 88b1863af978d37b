import { useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { AskLater } from '../guide/ask-my-guide';
import { writeFor } from './another-day';
import { LiftOut } from '../insights/lift-out';
import { CheckInArticle } from './check-in-article';
import { dayName, timeOf } from './day-words';
import { isUnchanged } from './edited';
import { EditForm, InsightFound, MoveDialog } from './late-parts';
import { nothing, Searched } from './marked';
import { Milestone } from './milestone';
import { MoreDays } from './more-days';
import type { HistoryRead } from './read-history';
import { RemovedRow } from './removed-row';
import { liveOf, type Shown, within } from './shown';
import { elementId } from './standing';
import { type Item, timeline } from './timeline';
import { TimelineView } from './timeline-view';
import type { DayActs } from './use-day-acts';
import type { Edits } from './use-edits';
import { useDrawn } from './use-drawn';
import { useKeys } from './use-keys';
import { useStanding } from './use-standing';
import type { Travel } from './use-travel';
import { grownDown, grownUp } from './view';

export type DaysProps = {
  shown: Shown;
  read: HistoryRead;
  edits: Edits;
  acts: DayActs;
  travel: Travel;
  today: Day;
  /** Puts the focus into the search. */
  onSearch: () => void;
};

/** A part of the days, one after the other, with what can be done to each; more come as one scrolls. */
export function Days({ shown, read, edits, acts, travel, today, onSearch }: DaysProps) {
  const list = useRef<HTMLDivElement>(null);
  const [moving, setMoving] = useState<CheckIn | null>(null);
  const [asking, setAsking] = useState<CheckIn | null>(null);
  const [lifting, setLifting] = useState<{ record: CheckIn; words: string } | null>(null);
  const months = useMemo(() => {
    const open = new Map([...edits.open].map(([id, { base }]) => [id, base] as const));
    const { checkIns, experiences, insights } = shown;
    // What was begun on an earlier visit has to be seen where one arrives, wherever its day is.
    const edited = shown.view.around === null ? open : within(open, shown);
    const removed = within(acts.removed, shown);
    return timeline({ checkIns, experiences, insights, edited, removed });
  }, [shown, edits.open, acts.removed]);
  const items = useMemo(() => months.flatMap((month) => month.items), [months]);

  useStanding(list, items, shown, travel);
  const drawn = useDrawn();
  const onEdit = (record: CheckIn) => edits.begin(record);
  const doing = useRef({ acts, onEdit });
  doing.current = { acts, onEdit };
  const isOn = read.settings.singleKeys;
  useKeys(list, { items, shown, travel, isOn, onSearch, onEdit, onLift });

  function onLift(record: CheckIn, words = record.body.reflection) {
    setLifting({ record, words });
  }

  function editOf(record: CheckIn) {
    const edit = edits.open.get(record.id);
    if (!edit) return null;
    const live = liveOf(read.edited.get(record.id));
    return (
      <EditForm
        base={edit.base}
        entry={edit.entry}
        found={edit.found}
        changed={!isUnchanged(edit.base.body, edit.entry)}
        elsewhere={live === null ? 'removed' : live && live.stamp !== edit.base.stamp ? live : null}
        problem={edit.problem}
        spellChecking={read.settings.spellChecking}
        day={dayName(edit.base.day, today)}
        onChange={(entry) => edits.change(record.id, entry)}
        onKeep={() => acts.keep(record.id)}
        onLeave={() => acts.leave(record.id)}
        onLift={(words) => onLift(record, words)}
      />
    );
  }

  function draw(item: Item) {
    const { first } = item;
    if (item.what === 'experience') return <Milestone experience={item.record} today={today} />;
    if (item.what === 'insight') {
      return <InsightFound insight={item.record} today={today} first={first} />;
    }
    const { record } = item;
    const several = item.what === 'check-in' && item.several;
    const refused = acts.refused.get(record.id);
    if (item.what === 'removed') {
      return (
        <RemovedRow {...{ record, today, first, refused }} onPutBack={() => acts.putBack(record)} />
      );
    }
    const [{ endOfDay }, editing] = [read.settings, editOf(record)];
    const lifted = read.lifted.get(record.id) ?? [];
    const stamps = [record, ...lifted].map(({ stamp }) => stamp).join();
    const hasMoment = read.moments.has(record.id);
    const on = [stamps, today, first, several, refused, endOfDay, editing, hasMoment];
    return drawn(record.id, on, () => (
      <CheckInArticle
        {...{ record, today, first, several, refused, editing, lifted, hasMoment }}
        time={timeOf(record, endOfDay)}
        onLift={(words) => onLift(record, words)}
        onEdit={() => doing.current.onEdit(record)}
        onAdd={() => writeFor(record.day)}
        onMove={() => setMoving(record)}
        onAsk={() => setAsking(record)}
        onRemove={() => doing.current.acts.remove(record)}
      />
    ));
  }

  const { previous, next, checkIns, experiences, insights } = shown;
  const kept = useMemo(
    () => timeline({ checkIns, experiences, insights, edited: new Map(), removed: new Map() }),
    [shown],
  ).flatMap((month) => month.items.map(({ record }) => record));
  const [top, bottom] = [kept[0], kept.at(-1)];

  function more(asked: boolean) {
    if (!bottom || !next) return;
    travel.setView(grownDown(bottom, shown.view));
    if (asked) acts.focusNext(elementId(next.id));
  }

  return (
    <Searched.Provider value={shown.found?.terms ?? nothing}>
      <div ref={list}>
        <MoreDays
          edge={previous}
          at="top"
          shown={shown}
          onMore={(asked) => {
            if (!top || !previous) return;
            const { day, at, id } = previous;
            travel.setView({
              ...grownUp(top, shown.view),
              ...(asked && { start: { day, at, id } }),
            });
          }}
          travel={travel}
          today={today}
          above={top?.day ?? null}
        />
        <TimelineView months={months} today={today} draw={draw} />
        <MoreDays
          edge={next}
          at="foot"
          shown={shown}
          onMore={more}
          travel={travel}
          today={today}
          above={bottom?.day ?? null}
        />
      </div>
      {moving && (
        <MoveDialog
          record={moving}
          today={today}
          onMove={(day) => {
            setMoving(null);
            acts.move(moving, day);
          }}
          onLeave={() => setMoving(null)}
        />
      )}
      {asking && (
        <AskLater
          from={{ kind: 'check-in', id: asking.id }}
          onLeave={(kept) => {
            setAsking(null);
            acts.asked(asking, kept);
          }}
        />
      )}
      {lifting && (
        <LiftOut
          {...lifting}
          settings={read.settings}
          onEnd={(said) => {
            setLifting(null);
            if (said) acts.say(said);
          }}
        />
      )}
    </Searched.Provider>
  );
}
