import { useRef, useState } from 'preact/hooks';
import { withValues } from '../../domain/questionnaire/answers';
import { firstAnswers, inOrder } from '../../domain/questionnaire/begun';
import type { Question, Questionnaire } from '../../domain/questionnaire/item';
import { sumsOf } from '../../domain/questionnaire/sums';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { Answered, AnswerValue, Kept, ResponseBody } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { Journal } from '../../storage/journal';
import { addRecord, changeRecord, newVisit } from '../../storage/records';
import { answerWriter } from './answer-writer';

export type Answering = {
  answers: readonly Answered[];
  /** Whether something of it is stored. */
  saved: boolean;
  /** Whether something waits to be stored. */
  waiting: boolean;
  problem: Problem | null;
  change: (question: Question, turn: number, values: readonly AnswerValue[]) => void;
  /** Tries once more to store what could not be. */
  again: () => void;
  /** Keeps the answers as finished; says whether that is done. */
  finish: () => Promise<boolean>;
};

/** What the answers are to, and what was stored of them before. */
export type Beginning = {
  journal: Journal;
  record: Kept<'questionnaire'>;
  questionnaire: Questionnaire;
  draft: Kept<'response'> | null;
  today: Day;
};

function bodyOf(
  { record, questionnaire }: Beginning,
  answers: readonly Answered[],
  status: ResponseBody['status'],
): ResponseBody {
  const { title, url, version } = record.body;
  return {
    ...{ questionnaire: record.id, title, url, version, status },
    answers: inOrder(questionnaire, answers),
    scores: status === 'completed' ? sumsOf(questionnaire, answers) : [],
  };
}

/** Answers that are stored as they are given: the first makes the record, the rest change it. */
export function useAnswers(beginning: Beginning): Answering {
  const { journal, questionnaire, draft, today } = beginning;
  const [answers, setAnswers] = useState<readonly Answered[]>(
    () => draft?.body.answers ?? firstAnswers(questionnaire),
  );
  const [saved, setSaved] = useState(draft !== null);
  const [waiting, setWaiting] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [writer] = useState(() => {
    const visit = newVisit();
    let id = draft?.id ?? null;
    const save = async (body: ResponseBody): Promise<Result<unknown>> => {
      if (id !== null) return changeRecord(journal, 'response', id, { body }, visit);
      const added = await addRecord(journal, 'response', today, body);
      if (added.ok) id = added.value.id;
      return added;
    };
    return answerWriter(save, {
      saved: () => {
        setSaved(true);
        setWaiting(false);
        setProblem(null);
      },
      problem: setProblem,
    });
  });
  const latest = useRef(answers);

  return {
    answers,
    saved,
    waiting,
    problem,
    change(question, turn, values) {
      latest.current = withValues(latest.current, question, turn, values);
      setAnswers(latest.current);
      setWaiting(true);
      writer.write(bodyOf(beginning, latest.current, 'in-progress'));
    },
    again: () => writer.write(bodyOf(beginning, latest.current, 'in-progress')),
    finish() {
      writer.write(bodyOf(beginning, latest.current, 'completed'));
      return writer.settled();
    },
  };
}
