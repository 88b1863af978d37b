import { useCallback, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { CheckIn } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import { changeRecord, putBackRecord, removeRecord, type Visit } from '../../storage/records';

/** Something that was asked of a check-in and could not be done, and how to ask again. */
export type Refused = { problem: Problem; again: () => void };

export type Acts = {
  /** Check-ins whose removal was asked for on this visit: as long as they are gone, a line stands in their place. */
  removed: ReadonlyMap<string, CheckIn>;
  refused: ReadonlyMap<string, Refused>;
  remove: (record: CheckIn) => Promise<boolean>;
  putBack: (id: string) => Promise<boolean>;
  move: (record: CheckIn, day: Day) => Promise<boolean>;
};

function without<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  const rest = new Map(map);
  rest.delete(id);
  return rest;
}

/** What can be done to a kept check-in on History besides changing it. Each says whether it was done. */
export function useActs(journal: Journal, visit: Visit): Acts {
  const [removed, setRemoved] = useState<ReadonlyMap<string, CheckIn>>(new Map());
  const [refused, setRefused] = useState<ReadonlyMap<string, Refused>>(new Map());

  const settle = useCallback(
    async (id: string, act: () => Promise<Result<unknown>>, again: () => void) => {
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

  const remove = useCallback(
    (record: CheckIn): Promise<boolean> => {
      setRemoved((before) => new Map(before).set(record.id, record));
      return settle(
        record.id,
        () => removeRecord(journal, record.id),
        () => void remove(record),
      );
    },
    [journal, settle],
  );

  const putBack = useCallback(
    (id: string): Promise<boolean> =>
      settle(
        id,
        () => putBackRecord(journal, id),
        () => void putBack(id),
      ),
    [journal, settle],
  );

  const move = useCallback(
    (record: CheckIn, day: Day): Promise<boolean> =>
      settle(
        record.id,
        () => changeRecord(journal, 'check-in', record.id, { day }, visit),
        () => void move(record, day),
      ),
    [journal, visit, settle],
  );

  return { removed, refused, remove, putBack, move };
}
