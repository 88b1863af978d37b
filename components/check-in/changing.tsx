import { useEffect, useState } from 'preact/hooks';
import type { CheckInEntry } from '../../domain/check-in';
import { type DraftBodies, changesOf } from '../../domain/draft';
import type { CheckIn } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { newVisit, recordWith } from '../../storage/records';
import { takeUp } from '../drafts/take-up';
import { useAutosave } from '../drafts/use-autosave';
import { useObserved } from '../use-observed';
import { type Around, Writing } from './writing';
import type { EntryInProgress } from './use-entry';

/** A kept check-in that is being changed. */
export function Changing(props: Around & { journal: Journal; checkIn: CheckIn }) {
  const inProgress = useChange(props.journal, props.checkIn);
  function leave() {
    inProgress.startFresh();
    props.onBack?.();
  }
  const back = { says: '', words: t('checkIn.leaveIt'), go: leave };
  return <Writing {...props} inProgress={inProgress} back={back} />;
}

const editable = [
  'connectedness',
  'purpose',
  'wellbeing',
  'hard',
  'reflection',
  'practice',
] as const;

/**
 * A kept check-in while it is being changed: every change is kept as it is typed, and the version before stands
 * under its earlier versions. Leaving it as it was puts that version back.
 */
function useChange(journal: Journal, checkIn: CheckIn): EntryInProgress {
  const [visit] = useState(newVisit);
  const read = useObserved(() => recordWith(journal, checkIn.id), [journal, checkIn.id]);
  const record = read.state === 'ready' ? read.value : null;
  const live = record?.kind === 'check-in' && record.removed === null ? record : checkIn;
  const typing = useAutosave<'check-in'>(journal, live, visit);
  const { body: entry, problem } = typing;

  // What an earlier popup could only store on its way out; should it fail, it lies there for the next one.
  useEffect(() => void takeUp(journal).catch(reportError), [journal]);

  return {
    ...{ entry, problem, loaded: true, closedAt: null },
    ...{ anotherPrompt: null, retirePrompt: null, bringPromptBack: null },
    change(next: CheckInEntry) {
      const { fields } = changesOf<DraftBodies['check-in']>(entry, next);
      const changed = fields.map((field) => [field, next[field as keyof CheckInEntry]] as const);
      typing.change(Object.fromEntries(changed) as Partial<CheckInEntry>);
    },
    startFresh: () => typing.undo(editable),
    async keep() {
      const reflection = entry.reflection.trim();
      if (reflection !== entry.reflection) typing.change({ reflection });
      if (!(await typing.settled())) return null;
      const kept = await recordWith(journal, checkIn.id);
      return kept?.kind === 'check-in' && kept.removed === null ? kept : null;
    },
  };
}
