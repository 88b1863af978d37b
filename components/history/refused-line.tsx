import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';
import type { Refused } from './use-acts';

/** What a line says when something asked of it could not be done: first that nothing was changed. */
export function RefusedLine({ refused }: { refused: Refused }) {
  const { says, next } = problemWords(refused.problem.kind);
  return (
    <div class="refused" role="alert">
      <p class="err">
        <Icon name="note" />
        <span>
          <b>{t('history.failed.unchanged')}</b> {says} {next}
        </span>
      </p>
      <p>
        <button class="btn btn-small" type="button" onClick={refused.again}>
          {t('history.failed.again')}
        </button>
      </p>
    </div>
  );
}
