import { useRef, useState } from 'preact/hooks';
import { type Day, type Instant, instantFrom } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { ReportBody } from '../../domain/record';
import { bundleOf } from '../../domain/report/fhir';
import { responsesOn } from '../../domain/report/fhir-response';
import { markdownOf } from '../../domain/report/markdown';
import { allLines, type Paper, parts } from '../../domain/report/paper';
import { textOf } from '../../domain/report/text';
import { copyWords } from '../../platform/clipboard';
import { now } from '../../platform/clock';
import { saveFile } from '../../platform/files';
import { t } from '../../platform/messages';
import { printPage } from '../../platform/print';
import type { Journal } from '../../storage/journal';
import { addRecord } from '../../storage/records';
import { Icon } from '../controls/icon';
import { problemWords } from '../problems/problem-words';
import { NotDone } from './not-done';
import type { GuideRead } from './read-report';
import { fhirWords } from './report-words';
import type { Choosing } from './use-choices';
import type { Names } from './use-names';

export type LeaveProps = {
  journal: Journal;
  read: GuideRead;
  choosing: Choosing;
  names: Names;
  /** Every line, those struck out among them. */
  paper: Paper;
  /** What leaves. */
  leaves: Paper;
  today: Day;
};

/** The ways in which the page leaves. Each puts down that it has left, and what was struck out of it. */
export function Leave(props: LeaveProps) {
  const { journal, read, choosing, names, paper, leaves, today } = props;
  const [said, say] = useState('');
  const [problem, setProblem] = useState<Problem | null>(null);
  const noted = useRef('');

  function bodyAt(madeAt: Instant): ReportBody {
    const { span, parts: chosen, struck } = choosing;
    return {
      from: span.from,
      to: span.to,
      sections: parts.filter((part) => chosen.has(part)),
      struck: allLines(paper).flatMap(({ id }) => (struck.has(id) ? [id] : [])),
      madeAt,
    };
  }

  /** Puts down that the page has left; the same page by another way within one stay counts once. */
  async function note(body: ReportBody) {
    const what = JSON.stringify({ ...body, madeAt: '' });
    if (noted.current === what) return;
    noted.current = what;
    choosing.left();
    const kept = await addRecord(journal, 'report', today, body);
    if (kept.ok) return setProblem(null);
    noted.current = '';
    setProblem(kept.problem);
  }

  function leave(how: () => void, done: string) {
    const body = bodyAt(instantFrom(now()));
    how();
    say(done);
    void note(body);
  }

  async function copy() {
    const body = bodyAt(instantFrom(now()));
    const copied = await copyWords(textOf(leaves));
    if (!copied.ok) return say(problemWords(copied.problem.kind).says);
    say(t('guide.leave.copied'));
    await note(body);
  }

  function saveMarkdown() {
    saveFile(`afterglow-guide-${today}.md`, [markdownOf(leaves)], 'text/markdown;charset=utf-8');
  }

  function saveFhir() {
    const bundle = bundleOf(leaves, {
      ...fhirWords(),
      madeAt: instantFrom(now()),
      name: names.name,
      seed: read.journal,
      others: responsesOn(leaves, read, read.journal),
    });
    const text = JSON.stringify(bundle, null, 2);
    saveFile(`afterglow-guide-${today}.fhir.json`, [text], 'application/fhir+json');
  }

  return (
    <>
      <div class="choose-go">
        <button class="btn btn-act" type="button" onClick={() => leave(printPage, '')}>
          <Icon name="print" />
          {t('guide.leave.print')}
        </button>
        <button class="txt" type="button" onClick={() => void copy()}>
          {t('guide.leave.copy')}
        </button>
        <button
          class="txt"
          type="button"
          onClick={() => leave(saveMarkdown, t('guide.leave.saved'))}
        >
          {t('guide.leave.markdown')}
        </button>
        <button class="txt" type="button" onClick={() => leave(saveFhir, t('guide.leave.saved'))}>
          {t('guide.leave.fhir')}
        </button>
      </div>
      <p class="small" role="status">
        {said}
      </p>
      {problem && <NotDone problem={problem} />}
      <p class="caption">{t('guide.leave.caution')}</p>
    </>
  );
}
