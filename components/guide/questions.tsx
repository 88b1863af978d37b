import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { Kept } from '../../domain/record';
import { type Line, lineOf } from '../../domain/report/paper';
import type { Result } from '../../domain/result';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit, putBackRecord, removeRecord } from '../../storage/records';
import { NotDone } from './not-done';
import { LineTick } from './part-lines';
import { NewQuestion } from './new-question';
import { Question } from './question';
import type { Choosing } from './use-choices';

export type QuestionsProps = {
  journal: Journal;
  choosing: Choosing;
  questions: readonly Kept<'question'>[];
  /** Lines of notes that stand among them. */
  notes: readonly Line[];
  today: Day;
  spellChecking: boolean;
};

type Asked = Kept<'question'>;

/** The questions for next time: write one, change it, take it away, tick it as asked. */
export function Questions(props: QuestionsProps) {
  const { journal, choosing, questions, notes, spellChecking } = props;
  const [visit] = useState(newVisit);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [removed, setRemoved] = useState<Asked | null>(null);
  const [added, setAdded] = useState(0);
  const settle = async (doing: Promise<Result<unknown>>): Promise<boolean> => {
    const result = await doing;
    setProblem(result.ok ? null : result.problem);
    return result.ok;
  };
  const change = ({ id: question, body }: Asked, changes: Partial<Asked['body']>) =>
    settle(changeRecord(journal, 'question', question, { body: { ...body, ...changes } }, visit));

  const row = (question: Asked) => (
    <Question
      key={question.id}
      {...{ question, spellChecking }}
      onAsked={(asked) => void change(question, { asked })}
      journal={journal}
      visit={visit}
      onRemove={async () => {
        if (await settle(removeRecord(journal, question.id))) setRemoved(question);
      }}
    >
      {!question.body.asked && (
        <LineTick
          line={lineOf(`${question.id}.words`, 'own', question.body.words)}
          choosing={choosing}
        />
      )}
    </Question>
  );
  const asked = questions.filter(({ body }) => body.asked);
  return (
    <div class="questions">
      <h2 class="lab">{t('guide.question.title')}</h2>
      <ul>
        {questions.filter(({ body }) => !body.asked).map(row)}
        {notes.map((line) => (
          <li key={line.id}>
            <LineTick line={line} choosing={choosing} />
          </li>
        ))}
      </ul>
      {removed && (
        <p class="small" role="status">
          {t('guide.question.removed')}{' '}
          <button
            class="txt txt-ink txt-u"
            type="button"
            onClick={async () => {
              if (await settle(putBackRecord(journal, removed.id))) setRemoved(null);
            }}
          >
            {t('guide.struck.back')}
          </button>
        </p>
      )}
      {problem && <NotDone problem={problem} />}
      <NewQuestion key={added} {...props} onAdded={() => setAdded(added + 1)} />
      {asked.length > 0 && (
        <details>
          <summary class="txt">{t('guide.question.asked', [String(asked.length)])}</summary>
          <ul>{asked.map(row)}</ul>
        </details>
      )}
    </div>
  );
}
