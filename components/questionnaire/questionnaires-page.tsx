import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Kept } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { putBackRecord, removeRecord } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { useAsked } from '../experiences/use-asked';
import { RefusedLine } from '../history/refused-line';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { Opening } from '../shell/opening';
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
  const [attempt, setAttempt] = useState(0);
  const observed = useObserved(
    async () => ({
      all: await keptQuestionnaires(journal),
      settings: (await settingsOf(journal)) satisfies Settings,
    }),
    [journal, attempt],
  );
  const { refused, ask } = useAsked();
  const [gone, setGone] = useState<Gone | null>(null);
  useArrival(rest);
  if (observed.state === 'loading') return <Opening page="guide" />;
  if (observed.state === 'failed') {
    return <Guard problem={observed.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  const { all, settings } = observed.value;
  const kept = all.find((one) => one.id === id);

  const putBack = (record: Gone) =>
    ask(
      () => putBackRecord(journal, record.id),
      () => setGone(null),
    );

  function remove(record: Gone) {
    ask(
      () => removeRecord(journal, record.id),
      () => {
        setGone(record);
        if (record.kind === 'questionnaire') location.hash = '#/guide/questionnaires';
      },
    );
  }

  return (
    <>
      {gone && (
        <p class="qn-gone small" role="status">
          {gone.kind === 'questionnaire'
            ? t('questionnaire.goneQuestionnaire')
            : t('questionnaire.goneAnswers')}{' '}
          <button class="txt txt-ink txt-u" type="button" onClick={() => putBack(gone)}>
            {t('history.removed.putBack')}
          </button>
        </p>
      )}
      {refused && <RefusedLine refused={refused} />}
      {kept ? (
        <OneQuestionnaire key={kept.id} {...{ kept, settings }} onRemove={remove} />
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
