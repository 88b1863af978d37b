import type { Problem } from '../../domain/problem';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';

/** What is said where something could not be kept: first that what there is stays as it was. */
export function NotDone({ problem }: { problem: Problem }) {
  const { says, next } = problemWords(problem.kind);
  return (
    <p class="err" role="alert">
      <Icon name="note" />
      <span>
        <b>{t('guide.notKept')}</b> {says} {next}
      </span>
    </p>
  );
}
