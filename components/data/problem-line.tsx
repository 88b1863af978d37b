import type { ProblemKind } from '../../domain/problem';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';

/** What went wrong, and the next step. */
export function ProblemLine({ kind }: { kind: ProblemKind }) {
  const { says, next } = problemWords(kind);
  return (
    <p class="err" role="alert">
      <Icon name="note" />
      <span>
        {says} {next}
      </span>
    </p>
  );
}
