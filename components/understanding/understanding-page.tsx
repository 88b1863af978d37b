import {
  evidenceKinds,
  sections,
  sourceOf,
  type Evidence,
  type Section,
  type Statement,
} from '../../domain/understanding';
import { t, wordsFor } from '../../platform/messages';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { EvidenceMark } from './evidence-mark';

/** A few plain statements, each with what kind of evidence it rests on and where that can be read. */
export function UnderstandingPage() {
  return (
    <>
      <PageTitle title={pageName('understanding')} />
      <p class="lede und-lede">{t('understanding.lede')}</p>
      <Legend />
      <div class="und">
        {sections.map((section) => (
          <OneSection key={section.id} section={section} />
        ))}
        <p class="und-foot small quiet">
          {t('understanding.notAdvice')} <a href="#/guide">{t('understanding.noteOne')}</a>
        </p>
      </div>
    </>
  );
}

function Legend() {
  const used = new Set(sections.flatMap(({ statements }) => statements.map((one) => one.evidence)));
  return (
    <dl class="kinds und">
      {evidenceKinds
        .filter((kind) => used.has(kind))
        .map((kind) => (
          <div key={kind}>
            <dt>
              <EvidenceMark kind={kind} />
              {evidenceName(kind)}
            </dt>
            <dd>{wordsFor(`understanding.evidence.${kind}.means`)}</dd>
          </div>
        ))}
    </dl>
  );
}

function OneSection({ section: { id, statements } }: { section: Section }) {
  return (
    <section>
      <h2>{wordsFor(`understanding.sections.${id}.title`)}</h2>
      <p class="lead-p">{wordsFor(`understanding.sections.${id}.says`)}</p>
      {id === 'hard' && <WhenToCall />}
      {statements.map((statement) => (
        <Said key={statement.id} statement={statement} />
      ))}
    </section>
  );
}

function Said({ statement }: { statement: Statement }) {
  return (
    <div class="said-row">
      <p class="kind">
        <EvidenceMark kind={statement.evidence} />
        {evidenceName(statement.evidence)}
      </p>
      <div>
        <p class="read">{wordsFor(`understanding.statements.${statement.id}`)}</p>
        <cite>{citationOf(statement)}</cite>
      </div>
    </div>
  );
}

/** In plain text, to be copied: Afterglow opens no connection of its own. */
function citationOf(statement: Statement): string {
  const { id, year, doi, pmc } = sourceOf(statement);
  const named = t('understanding.citation', [
    wordsFor(`understanding.sources.${id}.who`),
    String(year),
    wordsFor(`understanding.sources.${id}.where`),
  ]);
  const ways = [...(doi === null ? [] : [`doi ${doi}`]), ...(pmc === null ? [] : [pmc])];
  return [named, ...(ways.length > 0 ? ways : [t('understanding.noDoi')])].join(' · ');
}

function evidenceName(kind: Evidence): string {
  return wordsFor(`understanding.evidence.${kind}.name`);
}

const calls = ['harm', 'unreal', 'seeing', 'fear', 'body', 'craving', 'unsafe'] as const;

function WhenToCall() {
  return (
    <div class="und-call">
      <h3>{t('understanding.call.title')}</h3>
      <ul>
        {calls.map((one) => (
          <li key={one}>{t(`understanding.call.${one}`)}</li>
        ))}
      </ul>
      <p>
        {t('understanding.call.atOnce')} <a href="#/support">{t('shell.support')}</a>
      </p>
    </div>
  );
}
