import { useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { t } from '../../platform/messages';
import { changeSetting } from '../../storage/settings';
import { useJournal } from '../journal';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';

/** Whether drawings are hidden, by the setting, and shown all the same until the page is left. */
export type Drawings = { hidden: boolean; once: boolean; onOnce: (once: boolean) => void };

/** What can be done about the drawings: hide them for good, or show them once, or always again. */
export function DrawingsChoice({ drawings: { hidden, once, onOnce } }: { drawings: Drawings }) {
  const journal = useJournal();
  const [problem, setProblem] = useState<Problem | null>(null);

  async function hide(hideCharts: boolean) {
    const kept = await changeSetting(journal, 'hideCharts', hideCharts);
    setProblem(kept.ok ? null : kept.problem);
    if (kept.ok) onOnce(false);
  }

  const said = problem && problemWords(problem.kind);
  return (
    <>
      {hidden && !once && (
        <div class="state-b hidden-charts">
          <p class="state-t">{t('trends.charts.hidden')}</p>
          <p class="quiet">{t('trends.charts.hiddenMore')}</p>
          <p class="btns">
            <button class="txt txt-ink txt-u" type="button" onClick={() => onOnce(true)}>
              {t('trends.charts.once')}
            </button>
            <button class="txt" type="button" onClick={() => void hide(false)}>
              {t('trends.charts.again')}
            </button>
          </p>
        </div>
      )}
      {(!hidden || once) && (
        <p class="hide-charts">
          <button
            class="txt"
            type="button"
            onClick={() => (hidden ? onOnce(false) : void hide(true))}
          >
            {t('trends.charts.hide')}
          </button>
        </p>
      )}
      {said && (
        <p class="err" role="alert">
          <Icon name="note" />
          <span>
            {said.says} {said.next}
          </span>
        </p>
      )}
    </>
  );
}
