import { useState } from 'preact/hooks';
import { practiceLibrary } from '../../domain/practice-library';
import type { PromptDays } from '../../domain/prompt-list';
import { type Kept, type Phase, type PracticeDomain, practiceDomains } from '../../domain/record';
import { t, wordsFor } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { type Offered, TakeUp } from '../practices/take-up';
import { daysInWords } from './days-words';

/** A practice in the library: ours, or one that the person has. */
type Listed = {
  key: string;
  words: string;
  domain: PracticeDomain;
  days: PromptDays | null;
  inUse: boolean;
  /** The practice that the person has already, if it rests. */
  resting: Kept<'practice'> | null;
};

export type PracticeListProps = {
  practices: readonly Kept<'practice'>[];
  phase: Phase | null;
  ownOnly: boolean;
};

function listed(domain: PracticeDomain, { practices, phase, ownOnly }: PracticeListProps) {
  const inUse = new Set(
    practices.filter(({ body }) => !body.resting).map(({ body }) => body.words.trim()),
  );
  const ours: Listed[] = practiceLibrary
    .filter((one) => one.domain === domain && (phase === null || one.phases.includes(phase)))
    .map(({ id, phases }) => {
      const words = wordsFor(`practices.${id}`);
      const resting = practices.find(({ body }) => body.resting && body.words.trim() === words);
      return {
        key: id,
        words,
        domain,
        days: phases,
        inUse: inUse.has(words),
        resting: resting ?? null,
      };
    });
  const known = new Set(practiceLibrary.map(({ id }) => wordsFor(`practices.${id}`)));
  const theirs: Listed[] = practices
    .filter(({ body }) => body.domain === domain && !known.has(body.words.trim()))
    .map((practice) => ({
      key: practice.id,
      words: practice.body.words,
      domain,
      days: null,
      inUse: !practice.body.resting,
      resting: practice.body.resting ? practice : null,
    }));
  return [...theirs, ...(ownOnly ? [] : ours)];
}

/** The library of practices by domain, the person's own among ours. */
export function PracticeList(props: PracticeListProps) {
  const [taken, setTaken] = useState<Listed | null>(null);
  return (
    <section class="part">
      <div class="part-h">
        <h2>{t('promptsPage.practices')}</h2>
        <p class="part-sub">{t('promptsPage.practicesSub')}</p>
      </div>
      <div class="part-b lib">
        {practiceDomains.map((domain) => (
          <Domain
            key={domain}
            domain={domain}
            practices={listed(domain, props)}
            onTakeUp={setTaken}
          />
        ))}
      </div>
      {taken && (
        <TakeUp
          offered={offeredBy(taken)}
          {...(taken.resting ? { practice: taken.resting } : {})}
          onDone={() => setTaken(null)}
          onLeave={() => setTaken(null)}
        />
      )}
    </section>
  );
}

/** What taking it up begins with; what rests is taken up as it was. */
function offeredBy({ words, domain, resting }: Listed): Offered {
  return resting ? { resting: false } : { words, domain };
}

function Domain({
  domain,
  practices,
  onTakeUp,
}: {
  domain: PracticeDomain;
  practices: readonly Listed[];
  onTakeUp: (practice: Listed) => void;
}) {
  if (practices.length === 0) return null;
  return (
    <section>
      <h3>{t(`promptsPage.domains.${domain}`)}</h3>
      <ul class="rows">
        {practices.map((practice) => (
          <li key={practice.key}>
            <span>
              <b dir="auto">{practice.words}</b>
              <small>{practice.days ? daysInWords(practice.days) : t('promptsPage.own')}</small>
            </span>
            {practice.inUse ? (
              <span class="in-use">
                <Icon name="tick" />
                {t('promptsPage.inUse')}
              </span>
            ) : (
              <button class="btn btn-small" type="button" onClick={() => onTakeUp(practice)}>
                {t('promptsPage.takeUp')}
                <span class="vh">: {practice.words}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
