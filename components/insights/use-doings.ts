import { useEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { movedTo, stateOf, withoutReturn, withReturns } from '../../domain/insight';
import type { InsightState, JournalRecord, Kept } from '../../domain/record';
import { leftLonger } from '../../domain/shelf';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import type { Visit } from '../../storage/records';
import { useFocusNext } from '../history/use-focus-next';
import { shortDay } from '../history/day-words';
import type { PracticeActs } from '../practices/practices';
import type { TakeUpProps } from '../practices/take-up';
import { goneWords } from './gone-line';
import type { Lifted } from './lift-form';
import { stateName } from './state-words';
import { type RecordHere, useInsightActs } from './use-insight-acts';

type Taking = Pick<TakeUpProps, 'offered' | 'practice'>;
type WritingOne = { decision: Kept<'decision'> | null; start: Lifted };

/** What can be done on the page, with what is said of it and where the focus goes. */
export function useDoings(
  journal: Journal,
  visit: Visit,
  today: Day,
  insights: readonly Kept<'insight'>[],
) {
  const acts = useInsightActs(journal, visit);
  const focusNext = useFocusNext();
  const [said, say] = useState('');
  const [editing, setEditing] = useState<string | null>(null);
  const [writing, setWriting] = useState<WritingOne | null>(null);
  const [taking, setTaking] = useState<Taking | null>(null);
  const [moved, setMoved] = useState<{ id: string; state: InsightState } | null>(null);

  // It stands in another part of the page now; the focus goes with it, or to what it is folded into.
  useEffect(() => {
    const isThere = (one: Kept<'insight'>) =>
      one.id === moved?.id && stateOf(one.body) === moved.state;
    if (!moved || !insights.some(isThere)) return;
    const button = `state-${moved.id}`;
    focusNext(document.getElementById(button) ? button : 'released-fold');
    setMoved(null);
  }, [moved, insights]);

  async function move(insight: Kept<'insight'>, state: InsightState) {
    if (!(await acts.change(insight, movedTo(insight.body, state, today)))) return;
    say(t('insights.said.moved', [stateName(state)]));
    setMoved({ id: insight.id, state });
  }

  async function returns(insight: Kept<'insight'>, come: boolean) {
    const body = come ? withReturns(insight.body) : withoutReturn(insight.body, 'for-good');
    if (await acts.change(insight, body)) {
      say(come ? t('insights.said.returns') : t('insights.noReturns'));
    }
  }

  async function remove(record: RecordHere) {
    if (!(await acts.remove(record))) return;
    say(goneWords(record.kind));
    focusNext(`put-back-${record.id}`);
  }

  async function putBack({ id, kind }: RecordHere) {
    if (!(await acts.putBack(id))) return;
    say(t('insights.removed.back'));
    focusNext(kind === 'decision' ? `decision-${id}` : `more-${id}`);
  }

  async function putBackById(id: string) {
    if (await acts.putBack(id)) say(t('insights.removed.back'));
  }

  async function lookAgain(decision: Kept<'decision'>, day: Day) {
    if (!(await acts.change(decision, { ...decision.body, lookAgain: day }))) return;
    say(t('insights.said.until', [shortDay(day, today)]));
    focusNext(`decision-${decision.id}`);
  }

  async function talkOver(decision: Kept<'decision'>) {
    if (!(await acts.ask(decision, today, () => void talkOver(decision)))) return;
    if (await acts.change(decision, leftLonger(decision.body, today)))
      say(t('insights.said.question'));
  }

  async function written(record: JournalRecord) {
    const decision = writing?.decision ?? null;
    setWriting(null);
    if (decision) await acts.remove(decision);
    say(record.kind === 'decision' ? t('insights.lift.shelved') : t('insights.lift.kept'));
    focusNext(record.kind === 'decision' ? `decision-${record.id}` : `insight-${record.id}`);
  }

  const practiceActs: PracticeActs = {
    refused: acts.refused,
    change: (practice) => setTaking({ offered: {}, practice }),
    rest: (practice, resting) => void acts.change(practice, { ...practice.body, resting }),
    remove: (practice) => void remove(practice),
  };

  return {
    ...{ acts, said, editing, writing, taking, practiceActs },
    move: (insight: Kept<'insight'>, state: InsightState) => void move(insight, state),
    returns: (insight: Kept<'insight'>, come: boolean) => void returns(insight, come),
    remove: (record: RecordHere) => void remove(record),
    putBack: (record: RecordHere) => void putBack(record),
    putBackById: (id: string) => void putBackById(id),
    edit: ({ id }: Kept<'insight'>) => setEditing(id),
    endEdit: () => {
      if (editing) focusNext(`more-${editing}`);
      setEditing(null);
    },
    lookAgain: (decision: Kept<'decision'>, day: Day) => void lookAgain(decision, day),
    leaveLonger: (decision: Kept<'decision'>) =>
      void lookAgain(decision, leftLonger(decision.body, today).lookAgain),
    talkOver: (decision: Kept<'decision'>) => void talkOver(decision),
    /** Opens the form for a new insight, or for a decision that is to become one. */
    write: (decision: Kept<'decision'> | null) =>
      setWriting({
        decision,
        start: { words: decision?.body.words ?? '', lens: null, decision: false },
      }),
    written: (record: JournalRecord) => void written(record),
    leaveWriting: () => {
      setWriting(null);
      focusNext('write-insight');
    },
    take: setTaking,
    taken: ({ id }: Kept<'practice'>) => {
      setTaking(null);
      say(t('insights.said.taken'));
      focusNext(`more-${id}`);
    },
  };
}
