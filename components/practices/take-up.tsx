import { useState } from 'preact/hooks';
import { usualEndOfDay } from '../../domain/day';
import { stateOf } from '../../domain/insight';
import type { Problem } from '../../domain/problem';
import type { Kept, PracticeBody } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { addRecord, changeRecord, newVisit, recordsOf } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { Dialog } from '../controls/dialog';
import { useJournal } from '../journal';
import { useDayNow } from '../use-day-now';
import { useObserved } from '../use-observed';
import { PracticeForm } from './practice-form';

/** What a practice begins with: whatever is known of it. */
export type Offered = Partial<
  Pick<PracticeBody, 'words' | 'domain' | 'cadence' | 'weekday' | 'insight' | 'resting'>
>;

export type TakeUpProps = {
  offered: Offered;
  /** The practice that is changed, where there is one already. */
  practice?: Kept<'practice'>;
  onDone: (practice: Kept<'practice'>) => void;
  onLeave: () => void;
};

const blank: PracticeBody = {
  words: '',
  insight: null,
  domain: 'mind',
  cadence: 'most-days',
  weekday: null,
  resting: false,
};

async function readFor(journal: Journal) {
  const [insights, settings] = await Promise.all([
    recordsOf(journal, 'insight'),
    settingsOf(journal),
  ]);
  return { insights, settings };
}

/** Takes a practice up, from the library or of one's own, and asks which insight it honours; or changes one. */
export function TakeUp({ offered, practice, onDone, onLeave }: TakeUpProps) {
  const journal = useJournal();
  const read = useObserved(() => readFor(journal), [journal]);
  const settings = read.state === 'ready' ? read.value.settings : usualSettings;
  const today = useDayNow(settings.endOfDay ?? usualEndOfDay);
  const [visit] = useState(newVisit);
  const [value, setValue] = useState<PracticeBody>({ ...blank, ...practice?.body, ...offered });
  const [problem, setProblem] = useState<Problem | null>(null);

  async function keep() {
    const body = { ...value, words: value.words.trim() };
    const kept = practice
      ? await changeRecord(journal, 'practice', practice.id, { body }, visit)
      : await addRecord(journal, 'practice', today, body);
    if (kept.ok) onDone(kept.value);
    else setProblem(kept.problem);
  }

  const isOffered = (offered.words ?? '') !== '';
  const title = practice
    ? t('insights.practice.change')
    : isOffered
      ? t('insights.practice.takeUp')
      : t('insights.practice.add');

  if (read.state === 'loading') return null;
  const insights = read.state === 'ready' ? read.value.insights : [];
  return (
    <Dialog title={title} onLeave={onLeave}>
      <PracticeForm
        value={value}
        insights={insights.filter(
          ({ id, body }) => id === value.insight || stateOf(body) !== 'released',
        )}
        spellChecking={settings.spellChecking}
        problem={problem}
        keep={practice ? t('insights.practice.keepChange') : t('insights.practice.take')}
        leave={t('insights.practice.notNow')}
        onChange={setValue}
        onKeep={() => void keep()}
        onLeave={onLeave}
      />
    </Dialog>
  );
}
