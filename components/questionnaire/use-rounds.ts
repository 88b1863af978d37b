import { useState } from 'preact/hooks';
import type { Asked } from '../../domain/questionnaire/asked';
import type { Group } from '../../domain/questionnaire/item';
import {
  answersInRound,
  isFilledIn,
  withoutRound,
  withRound,
  withRoundBack,
} from '../../domain/questionnaire/rounds';
import type { Answered } from '../../domain/record';

/** A round that was taken out, with what stood in it. */
type Taken = { group: string; turn: number; answers: readonly Answered[] };

export type RoundActs = {
  /** How many rounds of a repeating group there are on the page, those among them that nobody answered yet. */
  turnsOf: (group: Group) => number;
  /** Where a round of it was taken out last, with words that can be put back; null where none was. */
  takenFrom: (group: Group) => number | null;
  open: (group: Group) => void;
  takeOut: (group: Group, turn: number) => void;
  putBack: (group: Group) => void;
};

/** The rounds of repeating groups: one more, one less, and the last one taken out put back. */
export function useRounds(
  asked: Asked,
  change: (changed: (answers: readonly Answered[]) => readonly Answered[]) => void,
): RoundActs {
  const [opened, setOpened] = useState<ReadonlyMap<string, number>>(new Map());
  const [taken, setTaken] = useState<Taken | null>(null);
  const turnsOf = (group: Group) => Math.max(asked.turnsOf(group), opened.get(group.linkId) ?? 1);
  const show = (group: Group, turns: number) =>
    setOpened(new Map([...opened, [group.linkId, turns]]));
  return {
    turnsOf,
    takenFrom: ({ linkId }) => (taken?.group === linkId ? taken.turn : null),
    open(group) {
      const turns = turnsOf(group);
      show(group, turns + 1);
      setTaken(null);
      if (isFilledIn(group)) change((answers) => withRound(answers, group, turns));
    },
    takeOut(group, turn) {
      show(group, turnsOf(group) - 1);
      change((answers) => {
        setTaken({
          group: group.linkId,
          turn,
          answers: answersInRound(answers, group, turn),
        });
        return withoutRound(answers, group, turn);
      });
    },
    putBack(group) {
      if (taken?.group !== group.linkId) return;
      show(group, turnsOf(group) + 1);
      setTaken(null);
      change((answers) => withRoundBack(answers, group, taken.turn, taken.answers));
    },
  };
}
