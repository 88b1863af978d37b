import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { putBackRecord, removeRecord } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { problemWords } from '../problems/problem-words';
import { Waiting } from '../shell/waiting';
import { useObserved } from '../use-observed';
import { keptQuestionnaires } from './kept-questionnaires';
import { OneQuestionnaire } from './one-questionnaire';
import { QuestionnaireList } from './questionnaire-list';

/** What was removed on this page, and can be put back at once. */
export type Gone = Kept<'questionnaire'> | Kept<'response'>;

/**
 * A clinic's own questionnaires, part of For your guide.
 * @param rest what follows `#/guide`: `/questionnaires`, and perhaps the id of one
 */
export function QuestionnairesPage({ rest }: { rest: string }) {
  const journal = useJournal();
  const [, , id = ''] = rest.split('/');
  const observed = useObserved(
    async () => ({
      all: await keptQuestionnaires(journal),
      settings: (await settingsOf(journal)) satisfies Settings,
    }),
    [journal],
  );
  const [gone, setGone] = useState<Gone | null>(null);
  useArrival(rest);
  if (observed.state === 'loading') return <Waiting />;
  if (observed.state === 'failed') {
    const { says, next } = problemWords(observed.problem.kind);
    return (
      <p class="err" role="alert">
        <Icon name="note" />
        <span>
          {says} {next}
        </span>
      </p>
    );
  }
  const { all, settings } = observed.value;
  const kept = all.find((one) => one.id === id);

  async function remove(record: Gone) {
    const removed = await removeRecord(journal, record.id);
    if (!removed.ok) return;
    setGone(record);
    if (record.kind === 'questionnaire') location.hash = '#/guide/questionnaires';
  }

  async function putBack(record: Gone) {
    const back = await putBackRecord(journal, record.id);
    if (back.ok) setGone(null);
  }

  return (
    <>
      {gone && (
        <p class="qn-gone small" role="status">
          {gone.kind === 'questionnaire'
            ? t('questionnaire.goneQuestionnaire')
            : t('questionnaire.goneAnswers')}{' '}
          <button class="txt txt-ink txt-u" type="button" onClick={() => void putBack(gone)}>
            {t('history.removed.putBack')}
          </button>
        </p>
      )}
      {kept ? (
        <OneQuestionnaire
          key={kept.id}
          {...{ kept, settings }}
          onRemove={(one) => void remove(one)}
        />
      ) : (
        <QuestionnaireList all={all} endOfDay={settings.endOfDay} />
      )}
    </>
  );
}

/** Reading begins at the heading whenever one goes on from the list, or back to it. */
function useArrival(rest: string): void {
  const shown = useRef(rest);
  useLayoutEffect(() => {
    if (shown.current === rest) return;
    shown.current = rest;
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [rest]);
}
