import { useRef, useState } from 'preact/hooks';
import { firstAnswers, inOrder } from '../../domain/questionnaire/begun';
import type { Questionnaire } from '../../domain/questionnaire/item';
import { saidIn } from '../../domain/questionnaire/said';
import { sumsOf } from '../../domain/questionnaire/sums';
import { type Day, instantFrom } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import { type Answered, bodyVersions, type Kept, type ResponseBody } from '../../domain/record';
import { noStamp } from '../../domain/stamp';
import { newId, now, zone } from '../../platform/clock';
import type { Journal } from '../../storage/journal';
import { newVisit } from '../../storage/records';
import { useAutosave } from '../drafts/use-autosave';

export type Answering = {
  answers: readonly Answered[];
  /** Whether something of it is stored. */
  saved: boolean;
  /** Whether something waits to be stored. */
  waiting: boolean;
  problem: Problem | null;
  /** Makes other answers of those that there are now, and stores them. */
  change: (changed: (answers: readonly Answered[]) => readonly Answered[]) => void;
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
  const isWhole = status === 'completed';
  return {
    ...{ questionnaire: record.id, title, url, version, status },
    // What is begun keeps what stands behind a condition that isn't met any more: it may be met again.
    answers: isWhole ? saidIn(questionnaire, answers) : inOrder(questionnaire, answers),
    scores: isWhole ? sumsOf(questionnaire, answers) : [],
  };
}

/** The answers before anything is stored of them: the first one makes the record. */
function unanswered(beginning: Beginning): Kept<'response'> {
  const { questionnaire, today } = beginning;
  return {
    ...{ id: newId(), kind: 'response', day: today, at: instantFrom(now()), zone: zone() },
    ...{ v: bodyVersions.response, stamp: noStamp, removed: null },
    body: bodyOf(beginning, firstAnswers(questionnaire), 'in-progress'),
  };
}

/** Answers that are stored as they are given: the first makes the record, the rest change it. */
export function useAnswers(beginning: Beginning): Answering {
  const { journal, draft } = beginning;
  const [live] = useState(() => draft ?? unanswered(beginning));
  const [visit] = useState(newVisit);
  const typing = useAutosave<'response'>(journal, live, visit);
  const { problem, last } = typing;
  const { answers } = typing.body;
  const latest = useRef<readonly Answered[]>(answers);

  const write = (status: ResponseBody['status']) => {
    const { scores, answers: given } = bodyOf(beginning, latest.current, status);
    typing.change({ answers: given, scores, status });
  };

  return {
    answers,
    problem,
    saved: draft !== null || last?.state === 'kept',
    waiting: last?.state === 'storing',
    change(changed) {
      latest.current = changed(latest.current);
      write('in-progress');
    },
    again: typing.tryAgain,
    finish() {
      write('completed');
      return typing.settled();
    },
  };
}
