import { useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import { aboutThis } from '../../platform/about';
import { t } from '../../platform/messages';
import { late } from '../late';
import { PageHeading } from '../shell/page-heading';
import { BeginAnew } from './begin-anew';
import { Ground } from './ground';
import { guardOf, type GuardKind, guardWords, problemWords } from './problem-words';
import { saveRawRows } from './raw-export';
import { Told } from './told';
import { Way } from './way';

const canBeSaved: readonly GuardKind[] = ['newer-journal', 'damaged'];
const canBeBroughtBack: readonly GuardKind[] = ['not-visible', 'newer-journal', 'damaged'];

const RecoverWays = late(() => import('./recover-ways').then((m) => m.RecoverWays));

export type GuardProps = {
  problem: Problem;
  /** Whether the page has its first heading already. */
  under?: boolean;
  /** Opens the journal once more; comes back when that is settled. */
  onAgain: () => Promise<void>;
};

/**
 * Why the journal stays shut: one calm sentence, what is known, what Afterglow has not done, and the ways on, the
 * gentlest first. By itself it writes nothing.
 */
export function Guard({ problem, under, onAgain }: GuardProps) {
  const [answer, setAnswer] = useState('');
  const kind = guardOf(problem.kind);
  const { says, next } = problemWords(kind);

  async function lookAgain() {
    setAnswer('');
    await onAgain();
    setAnswer(t('problems.ways.same'));
  }

  async function save() {
    const saved = await saveRawRows();
    setAnswer(
      saved.ok ? t('problems.ways.saved', [saved.value]) : problemWords(saved.problem.kind).says,
    );
  }

  return (
    <div class="calm">
      <Ground kind={kind} />
      {under ? <h2 class="calm-t">{says}</h2> : <PageHeading class="calm-t">{says}</PageHeading>}
      <p class="calm-known">{guardWords(kind)}</p>
      <p class="small quiet">{next}</p>
      <ul class="ways">
        <FirstWay kind={kind} onAgain={() => void lookAgain()} />
        {canBeSaved.includes(kind) && (
          <Way
            words={kind === 'damaged' ? t('problems.ways.saveRead') : t('problems.ways.save')}
            more={
              kind === 'damaged' ? t('problems.ways.saveReadMore') : t('problems.ways.saveMore')
            }
            onGo={() => void save()}
          />
        )}
        {canBeBroughtBack.includes(kind) && (
          <RecoverWays kind={kind} onBack={() => void onAgain()} />
        )}
        {kind === 'not-visible' && <BeginAnew onBegun={() => void onAgain()} />}
      </ul>
      <p class="small" role="status">
        {answer}
      </p>
      <Told details={`${aboutThis()}\n${problem.kind}: ${problem.detail}`} />
    </div>
  );
}

function FirstWay({ kind, onAgain }: { kind: GuardKind; onAgain: () => void }) {
  if (kind === 'erased')
    return <Way words={t('problems.ways.afresh')} onGo={() => location.reload()} />;
  if (kind === 'upgraded-elsewhere')
    return <Way words={t('problems.ways.reload')} onGo={() => location.reload()} />;
  if (kind === 'not-visible')
    return (
      <Way
        words={t('problems.ways.lookAgain')}
        more={t('problems.ways.lookAgainMore')}
        onGo={onAgain}
      />
    );
  const tries = kind === 'damaged' || kind === 'blocked';
  return (
    <Way
      words={tries ? t('problems.ways.tryAgain') : t('problems.ways.lookAgain')}
      onGo={onAgain}
    />
  );
}
