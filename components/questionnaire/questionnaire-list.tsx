import { useLayoutEffect, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { dayInWords, t } from '../../platform/messages';
import { addRecord } from '../../storage/records';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { problemWords } from '../problems/problem-words';
import { PageTitle } from '../shell/page-title';
import { useDayNow } from '../use-day-now';
import { Adding } from './adding';
import { refusalWords } from './file-words';
import type { KeptQuestionnaire } from './kept-questionnaires';
import { type Chosen, LoadFile } from './load-file';

/** What a clinic's questionnaires there are, and the way in for another. */
export function QuestionnaireList({
  all,
  endOfDay,
}: {
  all: readonly KeptQuestionnaire[];
  endOfDay: number;
}) {
  const journal = useJournal();
  const today = useDayNow(endOfDay);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useLayoutEffect(() => {
    if (chosen?.ok) document.getElementById('adding-title')?.focus();
  }, [chosen]);

  async function add(file: Chosen) {
    if (!file.ok) return;
    const { title, text, questionnaire } = file;
    const { url, version } = questionnaire;
    const body = { title, url, version, file: file.file, text };
    const added = await addRecord(journal, 'questionnaire', today, body);
    if (!added.ok) return setProblem(added.problem);
    location.hash = `#/guide/questionnaires/${added.value.id}`;
  }

  const same = chosen?.ok && all.find(({ record }) => record?.body.text === chosen.text);
  return (
    <>
      <nav class="qn-crumb" aria-label={t('shell.guide')}>
        <a class="txt" href="#/guide">
          <Icon name="back" />
          {t('shell.guide')}
        </a>
      </nav>
      <PageTitle title={t('questionnaire.title')}>
        {!chosen?.ok && <LoadFile onChosen={setChosen} />}
      </PageTitle>
      <p class="lede qn-lede">{t('questionnaire.lede')}</p>
      {chosen && !chosen.ok && <Refused chosen={chosen} />}
      {problem && (
        <p class="err" role="alert">
          <Icon name="note" />
          <span>
            {problemWords(problem.kind).says} {problemWords(problem.kind).next}
          </span>
        </p>
      )}
      {same && (
        <p class="qn-same" role="status">
          {t('questionnaire.alreadyHere')}{' '}
          <a href={`#/guide/questionnaires/${same.id}`}>{same.title}</a>
        </p>
      )}
      {chosen?.ok && (
        <Adding {...chosen} onAdd={() => void add(chosen)} onLeave={() => setChosen(null)} />
      )}
      {!chosen?.ok && <Rows all={all} />}
    </>
  );
}

function Refused({ chosen }: { chosen: Chosen & { ok: false } }) {
  const { says, next } = refusalWords(chosen.file, chosen.refusal);
  return (
    <p class="err qn-refused" role="alert">
      <Icon name="note" />
      <span>
        {t('questionnaire.refused.safe')} {says} {next}
      </span>
    </p>
  );
}

function Rows({ all }: { all: readonly KeptQuestionnaire[] }) {
  if (all.length === 0) return <p class="qn-none quiet">{t('questionnaire.none')}</p>;
  return (
    <ul class="rows qn-rows">
      {all.map((one) => (
        <li key={one.id}>
          <div>
            <a href={`#/guide/questionnaires/${one.id}`}>
              <b dir="auto">{one.title}</b>
            </a>
            <small>{lastOf(one)}</small>
          </div>
        </li>
      ))}
    </ul>
  );
}

function lastOf({ record, responses }: KeptQuestionnaire): string {
  const gone = record ? '' : `${t('questionnaire.isRemoved')} `;
  const [latest] = responses;
  if (!latest) return `${gone}${t('questionnaire.notAnswered')}`;
  const day = dayInWords(latest.day, { day: 'numeric', month: 'long', year: 'numeric' });
  return latest.body.status === 'in-progress'
    ? `${gone}${t('questionnaire.begunOn', [day])}`
    : `${gone}${t('questionnaire.answeredOn', [day])}`;
}
