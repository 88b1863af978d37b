import { useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { aboutThis } from '../../platform/about';
import { t } from '../../platform/messages';
import { PageHeading } from '../shell/page-heading';
import { Ground } from './ground';
import { guardOf, type GuardKind, guardWords, problemWords } from './problem-words';
import { saveRawRows } from './raw-export';
import { Told } from './told';
import { Way } from './way';

const canBeSaved: readonly GuardKind[] = ['newer-journal', 'damaged'];

/**
 * Why the journal stays shut: one calm sentence, what is known, what Afterglow has not done, and the ways on, the
 * gentlest first. It writes nothing.
 * @param onAgain opens the journal once more
 */
export function Guard({ problem, onAgain }: { problem: Problem; onAgain: () => void }) {
  const [answer, setAnswer] = useState('');
  const kind = guardOf(problem.kind);
  const { says, next } = problemWords(kind);

  async function save() {
    const saved = await saveRawRows();
    setAnswer(
      saved.ok ? t('problems.ways.saved', [saved.value]) : problemWords(saved.problem.kind).says,
    );
  }

  return (
    <div class="calm">
      <Ground kind={kind} />
      <PageHeading class="title">{says}</PageHeading>
      <p class="lede">{guardWords(kind)}</p>
      <p class="small quiet">{next}</p>
      <ul class="ways">
        {kind === 'upgraded-elsewhere' ? (
          <Way words={t('problems.ways.reload')} onGo={() => location.reload()} />
        ) : (
          <Way
            words={
              kind === 'damaged' || kind === 'blocked'
                ? t('problems.ways.tryAgain')
                : t('problems.ways.lookAgain')
            }
            onGo={onAgain}
          />
        )}
        {canBeSaved.includes(kind) && (
          <Way
            words={kind === 'damaged' ? t('problems.ways.saveRead') : t('problems.ways.save')}
            more={
              kind === 'damaged' ? t('problems.ways.saveReadMore') : t('problems.ways.saveMore')
            }
            onGo={() => void save()}
          />
        )}
      </ul>
      <p class="small" role="status">
        {answer}
      </p>
      <Told details={`${aboutThis()}\n${problem.kind}: ${problem.detail}`} />
    </div>
  );
}
