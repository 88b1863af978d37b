import { useCallback, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Bodies, Kept } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import {
  addRecord,
  changeRecord,
  putBackRecord,
  removeRecord,
  type Visit,
} from '../../storage/records';
import type { Refused } from '../history/use-acts';
import type { KindHere } from './read-insights';

export type RecordHere = { [K in KindHere]: Kept<K> }[KindHere];

export type InsightActs = {
  refused: ReadonlyMap<string, Refused>;
  /** What was removed on this visit: as long as it is gone, a line stands in its place. */
  removed: ReadonlyMap<string, RecordHere>;
  change: <K extends KindHere>(record: Kept<K>, body: Bodies[K]) => Promise<boolean>;
  /** Puts the words of a decision among the questions for one's guide; `again` is offered where that was refused. */
  ask: (decision: Kept<'decision'>, today: Day, again: () => void) => Promise<boolean>;
  remove: (record: RecordHere) => Promise<boolean>;
  putBack: (id: string) => Promise<boolean>;
};

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}

/** What can be done to an insight, a practice or a decision at a press. Each says whether it was done. */
export function useInsightActs(journal: Journal, visit: Visit): InsightActs {
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map());
  const [removed, setRemoved] = useState<ReadonlyMap<string, RecordHere>>(new Map());

  const settle = useCallback(
    async (
      id: string,
      act: () => Promise<Result<unknown>>,
      again: () => void = () => void settle(id, act),
    ): Promise<boolean> => {
      const result = await act();
      setRefused((before) =>
        result.ok
          ? without(before, id)
          : new Map(before).set(id, { problem: result.problem, again }),
      );
      return result.ok;
    },
    [],
  );

  const change = useCallback(
    <K extends KindHere>({ kind, id }: Kept<K>, body: Bodies[K]) =>
      settle(id, () => changeRecord(journal, kind, id, { body }, visit)),
    [journal, visit, settle],
  );

  const ask = useCallback(
    ({ id, kind, body: { words } }: Kept<'decision'>, today: Day, again: () => void) => {
      const question = { words, from: { kind, id }, asked: false };
      return settle(id, () => addRecord(journal, 'question', today, question), again);
    },
    [journal, settle],
  );

  const remove = useCallback(
    (record: RecordHere) => {
      setRemoved((before) => new Map(before).set(record.id, record));
      return settle(record.id, () => removeRecord(journal, record.id));
    },
    [journal, settle],
  );

  const putBack = useCallback(
    (id: string) => settle(id, () => putBackRecord(journal, id)),
    [journal, settle],
  );

  return { refused, removed, change, ask, remove, putBack };
}
