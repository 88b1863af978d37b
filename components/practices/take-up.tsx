import { useState } from 'preact/hooks';
import { type Day, usualEndOfDay } from '../../domain/day';
import type { Draft } from '../../domain/draft';
import { stateOf } from '../../domain/insight';
import type { Kept, PracticeBody } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { recordsOf } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { Dialog } from '../controls/dialog';
import { useDraft } from '../drafts/use-draft';
import { fieldsIn, useFormStart } from '../drafts/use-form-start';
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
export function TakeUp(props: TakeUpProps) {
  const { offered, practice } = props;
  const journal = useJournal();
  const read = useObserved(() => readFor(journal), [journal]);
  const settings = read.state === 'ready' ? read.value.settings : usualSettings;
  const today = useDayNow(settings.endOfDay ?? usualEndOfDay);
  const [begun] = useState<PracticeBody>({ ...blank, ...practice?.body, ...offered });
  const id = `practice-${practice?.id ?? offered.words ?? 'new'}`;
  const start = useFormStart(journal, id, today, begun, practice);
  if (!start || read.state === 'loading') return null;
  const insights = read.state === 'ready' ? read.value.insights : [];
  const { spellChecking } = settings;
  return <TakeUpForm {...props} {...{ journal, start, begun, today, insights, spellChecking }} />;
}

type TakeUpFormProps = TakeUpProps & {
  journal: Journal;
  start: Draft<'form'>;
  begun: PracticeBody;
  today: Day;
  insights: readonly Kept<'insight'>[];
  spellChecking: boolean;
};

function TakeUpForm(props: TakeUpFormProps) {
  const { offered, practice, onDone, onLeave, begun, insights, spellChecking } = props;
  const form = useDraft(props.journal, props.start);
  const value = fieldsIn(form.body, begun);

  async function keep() {
    const body = { ...value, words: value.words.trim() };
    const kept = await form.keep((draft) => ({
      ...draft,
      ...{ kind: 'practice' as const, day: props.today, body },
    }));
    if (kept?.removed === null) onDone(kept);
  }

  const isOffered = (offered.words ?? '') !== '';
  const title = practice
    ? t('insights.practice.change')
    : isOffered
      ? t('insights.practice.takeUp')
      : t('insights.practice.add');

  return (
    <Dialog title={title} onLeave={onLeave}>
      <PracticeForm
        value={value}
        insights={insights.filter(
          ({ id, body }) => id === value.insight || stateOf(body) !== 'released',
        )}
        spellChecking={spellChecking}
        problem={form.problem}
        keep={practice ? t('insights.practice.keepChange') : t('insights.practice.take')}
        leave={t('insights.practice.notNow')}
        onChange={(next) => form.change(next)}
        onKeep={() => void keep()}
        onLeave={onLeave}
      />
    </Dialog>
  );
}
