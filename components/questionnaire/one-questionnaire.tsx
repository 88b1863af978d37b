import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionsOf } from '../../domain/questionnaire/item';
import { questionnaireIn } from '../../domain/questionnaire/questionnaire-in';
import type { Kept } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { MenuButton } from '../controls/menu-button';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { PageHeading } from '../shell/page-heading';
import { useDayNow } from '../use-day-now';
import { AnswerForm } from './answer-form';
import { BegunAnswers, BegunLine } from './begun-answers';
import { EarlierAnswers } from './earlier-answers';
import type { KeptQuestionnaire } from './kept-questionnaires';

export type OneQuestionnaireProps = {
  kept: KeptQuestionnaire;
  settings: Settings;
  onRemove: (record: Kept<'questionnaire'> | Kept<'response'>) => void;
};

/** A clinic's questionnaire: its questions, and what was answered before. */
export function OneQuestionnaire({ kept, settings, onRemove }: OneQuestionnaireProps) {
  const { title, record, responses } = kept;
  const journal = useJournal();
  const today = useDayNow(settings.endOfDay);
  const questionnaire = questionnaireIn(record);
  const [round, setRound] = useState(0);
  const [finished, setFinished] = useState(false);
  const done = useRef<HTMLParagraphElement>(null);
  const form = useRef<HTMLDivElement>(null);
  // What was begun when the page came; it is not taken away from under the hands when its status changes.
  const [draft, setDraft] = useState(() => begunIn(responses)[0] ?? null);
  // What else was begun then; what is being begun in the form is not offered beside it.
  const [others, setOthers] = useState(() => begunIn(responses).map(({ id }) => id));
  useLayoutEffect(() => {
    if (finished) done.current?.focus();
  }, [finished]);
  // Asked for anew, the questions have the focus, wherever on the page the asking was.
  useLayoutEffect(() => {
    const first = form.current?.querySelector<HTMLInputElement>('input, textarea');
    const group = `input[name="${CSS.escape(first?.name ?? '')}"]:checked`;
    if (round > 0) (form.current?.querySelector<HTMLElement>(group) ?? first)?.focus();
  }, [round]);

  function answer(from: Kept<'response'> | null) {
    setDraft(from);
    setOthers(begunIn(responses).map(({ id }) => id));
    setFinished(false);
    setRound(round + 1);
  }

  const remove = (response: Kept<'response'>) => {
    onRemove(response);
    // The form would go on with what isn't there any more.
    if (response.id === draft?.id) answer(null);
  };
  const begun = begunIn(responses).filter(({ id }) => others.includes(id) && id !== draft?.id);
  const whole = responses.filter(({ body }) => body.status === 'completed');
  const onAnswer = record && questionnaire ? answer : null;

  return (
    <>
      <nav class="qn-crumb" aria-label={t('shell.guide')}>
        <a class="txt" href="#/guide/questionnaires">
          <Icon name="back" />
          {t('questionnaire.title')}
        </a>
      </nav>
      <div class="top">
        <div>
          <PageHeading class="title">{title}</PageHeading>
          {questionnaire && <p class="lede qn-lede">{ledeOf(questionnaire)}</p>}
        </div>
        {record && (
          <MenuButton
            id="more-questionnaire"
            label={t('questionnaire.more')}
            items={[
              {
                words: t('questionnaire.remove'),
                icon: 'remove',
                onChoose: () => onRemove(record),
              },
            ]}
          />
        )}
      </div>
      {record && !questionnaire && <p class="qn-unread">{t('questionnaire.cantRead')}</p>}
      {finished && (
        <div class="qn-done">
          <p class="qn-kept" tabIndex={-1} ref={done} role="status">
            {t('questionnaire.kept')}
          </p>
          <button class="btn" type="button" onClick={() => answer(null)}>
            {t('questionnaire.answerAgain')}
          </button>
        </div>
      )}
      {record && questionnaire && !finished && (
        <div ref={form}>
          {draft && (
            <BegunLine
              response={responses.find(({ id }) => id === draft.id) ?? draft}
              wasWhole={draft.body.status === 'completed'}
              questionnaire={questionnaire}
              onRemove={remove}
            />
          )}
          <AnswerForm
            key={round}
            {...{ journal, record, questionnaire, draft, today }}
            spellChecking={settings.spellChecking}
            onFinished={() => {
              setDraft(null);
              setFinished(true);
            }}
          />
        </div>
      )}
      {begun.length > 0 && (
        <BegunAnswers responses={begun} {...{ questionnaire, onAnswer }} onRemove={remove} />
      )}
      {whole.length > 0 && (
        <EarlierAnswers responses={whole} {...{ questionnaire, onAnswer }} onRemove={remove} />
      )}
    </>
  );
}

function begunIn(responses: readonly Kept<'response'>[]): Kept<'response'>[] {
  return responses.filter(({ body }) => body.status === 'in-progress');
}

function ledeOf({
  publisher,
  about,
  items,
}: NonNullable<ReturnType<typeof questionnaireIn>>): string {
  const from =
    publisher === '' ? t('questionnaire.fromClinic') : t('questionnaire.from', [publisher]);
  const asks = questionsOf(items).some(({ required }) => required);
  const blank = asks ? t('questionnaire.someAsked') : t('questionnaire.anyBlank');
  return [from, about.trim(), blank].filter((part) => part !== '').join(' ');
}
