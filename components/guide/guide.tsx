import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { leaving } from '../../domain/report/paper';
import { reportOf } from '../../domain/report/report';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { useObserved } from '../use-observed';
import { Choose } from './choose';
import { Leave } from './leave';
import { PaperView } from './paper-view';
import { type GuideRead, readCheckIns } from './read-report';
import { reportWords } from './report-words';
import { useChoices } from './use-choices';
import { useNames } from './use-names';

export type GuideProps = { journal: Journal; read: GuideRead; today: Day };

const none: readonly CheckIn[] = [];

/** The choices, and the paper that they lead to. */
export function Guide({ journal, read, today }: GuideProps) {
  const choosing = useChoices(journal, read, today);
  const names = useNames(journal, read);
  const { span, parts, struck } = choosing;
  const observed = useObserved(
    () => readCheckIns(journal, span.from, span.to),
    [journal, span.from, span.to],
  );
  const checkIns = observed.state === 'ready' ? observed.value : none;
  const say = useMemo(() => reportWords(today), [today]);
  const paper = useMemo(
    () =>
      reportOf(
        { ...read, checkIns },
        { ...span, parts, struck, forWhom: names.forWhom, name: names.name },
        today,
        say,
      ),
    [read, checkIns, span.from, span.to, parts, struck, names.forWhom, names.name, today, say],
  );
  const leaves = useMemo(() => leaving(paper, struck), [paper, struck]);
  const [struckLast, setStruckLast] = useState<string | null>(null);
  useEffect(() => {
    if (struckLast !== null && !struck.has(struckLast)) setStruckLast(null);
  }, [struck]);

  return (
    <div class="guide">
      <div class="guide-choices">
        <Choose {...{ journal, read, choosing, names, paper, today }} />
        <Leave {...{ journal, read, choosing, names, paper, leaves, today }} />
      </div>
      <div class="preview">
        <p class="struck-last small" role="status">
          {struckLast !== null && (
            <>
              {t('guide.struck.one')}{' '}
              <button
                class="txt txt-ink txt-u"
                type="button"
                onClick={() => choosing.strike([struckLast], false)}
              >
                {t('guide.struck.back')}
              </button>
            </>
          )}
        </p>
        <PaperView
          paper={leaves}
          size={names.size}
          drawn={!read.settings.hideCharts}
          onStrike={(id) => {
            choosing.strike([id], true);
            setStruckLast(id);
          }}
        />
      </div>
    </div>
  );
}
