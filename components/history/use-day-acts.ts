import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { dayName } from './day-words';
import { type Acts, useActs } from './use-acts';
import type { Edits } from './use-edits';
import { useFocusNext } from './use-focus-next';

export type DayActs = Pick<Acts, 'removed' | 'refused'> & {
  /** What was done last, to be read out. */
  said: string;
  say: (said: string) => void;
  remove: (record: CheckIn) => void;
  putBack: (record: { id: string; day: Day }) => void;
  move: (record: CheckIn, day: Day) => void;
  /** Keeps what was changed. @param live the check-in as it is now */
  keep: (id: string) => void;
  leave: (id: string) => void;
  /** Says that a question about a check-in was kept. */
  asked: (record: CheckIn, kept: boolean) => void;
  /** Moves the focus to something that is still to come. */
  focusNext: (id: string) => void;
};

/** What can be done among the days, with what is said of it and where the focus goes. */
export function useDayActs(journal: Journal, visit: Visit, edits: Edits, today: Day): DayActs {
  const acts = useActs(journal, visit);
  const focusNext = useFocusNext();
  const [said, say] = useState('');

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
    if (day === record.day || !(await acts.move(record, day))) return;
    say(t('history.move.moved', [dayName(day, today)]));
    focusNext(`more-${record.id}`);
  }

  async function keep(id: string) {
    if (!(await edits.keep(id))) return;
    say(t('history.edit.kept'));
    focusNext(`more-${id}`);
  }

  async function leave(id: string) {
    await edits.leave(id);
    focusNext(`more-${id}`);
  }

  return {
    ...{ removed: acts.removed, refused: acts.refused, said, say, focusNext },
    remove: (record) => void remove(record),
    putBack: (record) => void putBack(record),
    move: (record, day) => void move(record, day),
    keep: (id) => void keep(id),
    leave: (id) => void leave(id),
    asked: ({ id }, kept) => {
      if (kept) say(t('guide.ask.kept'));
      focusNext(`more-${id}`);
    },
  };
}
