import { practiceLibrary } from '../../domain/practice-library';
import type { PromptDays } from '../../domain/prompt-list';
import { type Kept, type Phase, type PracticeDomain, practiceDomains } from '../../domain/record';
import { t, wordsFor } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { daysInWords } from './days-words';

/** A practice in the library: ours, or one that the person has. */
type Listed = { key: string; words: string; days: PromptDays | null; inUse: boolean };

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
      return { key: id, words, days: phases, inUse: inUse.has(words) };
    });
  const known = new Set(practiceLibrary.map(({ id }) => wordsFor(`practices.${id}`)));
  const theirs: Listed[] = practices
    .filter(({ body }) => body.domain === domain && !known.has(body.words.trim()))
    .map(({ id, body }) => ({ key: id, words: body.words, days: null, inUse: !body.resting }));
  return [...theirs, ...(ownOnly ? [] : ours)];
}

/** The library of practices by domain, the person's own among ours. */
export function PracticeList(props: PracticeListProps) {
  return (
    <section class="part">
      <div class="part-h">
        <h2>{t('promptsPage.practices')}</h2>
        <p class="part-sub">{t('promptsPage.practicesSub')}</p>
      </div>
      <div class="part-b lib">
        {practiceDomains.map((domain) => (
          <Domain key={domain} domain={domain} practices={listed(domain, props)} />
        ))}
      </div>
    </section>
  );
}

function Domain({ domain, practices }: { domain: PracticeDomain; practices: readonly Listed[] }) {
  if (practices.length === 0) return null;
  return (
    <section>
      <h3>{t(`promptsPage.domains.${domain}`)}</h3>
      <ul class="rows">
        {practices.map(({ key, words, days, inUse }) => (
          <li key={key}>
            <span>
              <b>{words}</b>
              <small>{days ? daysInWords(days) : t('promptsPage.own')}</small>
            </span>
            {inUse && (
              <span class="in-use">
                <Icon name="tick" />
                {t('promptsPage.inUse')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
