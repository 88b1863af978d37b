import { useState } from 'preact/hooks';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';
import type { Problem } from '../../domain/problem';
import { copyWords } from '../../platform/clipboard';
import { t } from '../../platform/messages';

export type NotSavedProps = {
  problem: Problem;
  /** The words that would be lost, to be copied. */
  words: string;
  onTryAgain: () => void;
};

/** What the check-in says when the journal could not take it: first what is safe, then why, then what to do. */
export function NotSaved({ problem, words, onTryAgain }: NotSavedProps) {
  const [answer, setAnswer] = useState<string | null>(null);
  async function copy() {
    const copied = await copyWords(words);
    setAnswer(copied.ok ? t('checkIn.copied') : problemWords(copied.problem.kind).says);
  }
  return (
    <div class="not-saved" role="alert">
      <p class="err">
        <Icon name="note" />
        <span>
          <b>{t('checkIn.notSaved')}</b> {problemWords(problem.kind).says} {t('checkIn.stillHere')}
        </span>
      </p>
      <p class="btns">
        <button class="btn btn-small" type="button" onClick={onTryAgain}>
          {t('checkIn.tryAgain')}
        </button>
        <button class="btn btn-small" type="button" onClick={() => void copy()}>
          {t('checkIn.copy')}
        </button>
        <span class="small quiet" role="status">
          {answer}
        </span>
      </p>
    </div>
  );
}
