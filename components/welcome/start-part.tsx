import type { Problem } from '../../domain/problem';
import type { Start } from '../../domain/settings';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';
import { Part } from './part';

const starts = ['ahead', 'had', 'writing'] as const satisfies readonly Start[];

/** The one question, with its three answers. Each goes on to the check-in. */
export function StartPart({
  problem,
  onStart,
}: {
  problem: Problem | null;
  onStart: (start: Start) => void;
}) {
  const trouble = problem && problemWords(problem.kind);
  return (
    <Part title={t('welcome.start.title')}>
      <ul class="ways">
        {starts.map((start) => (
          <li key={start}>
            <button class="start" type="button" onClick={() => onStart(start)}>
              <span>{t(`welcome.start.${start}`)}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
      <p class="small quiet">{t('welcome.start.only')}</p>
      <div role="alert">
        {trouble && (
          <p class="err">
            <Icon name="note" />
            <span>
              {trouble.says} {trouble.next}
            </span>
          </p>
        )}
      </div>
    </Part>
  );
}
