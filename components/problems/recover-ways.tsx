import { useEffect, useState } from 'preact/hooks';
import type { CopyLabel } from '../../domain/copy';
import { millisecondsOf } from '../../domain/day';
import type { Result } from '../../domain/result';
import { t } from '../../platform/messages';
import { longDay, momentWords } from '../data/earlier/record-name';
import type { GuardKind } from './problem-words';
import { problemWords } from './problem-words';
import { bringBackCopy, copyAtHand } from './recover';
import { RecoverFile } from './recover-file';
import { Way } from './way';

/** Ways back to what was saved elsewhere: the copy beside the journal, and a file. Nothing is done until one is chosen. */
export function RecoverWays({ kind, onBack }: { kind: GuardKind; onBack: () => void }) {
  const [copy, setCopy] = useState<CopyLabel | null>(null);
  const [asking, setAsking] = useState(false);
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    copyAtHand().then(setCopy, () => {
      // Where the store of copies cannot be read either, there is none to offer.
    });
  }, []);

  async function bring(bringing: Promise<Result<number>>) {
    setAnswer(t('problems.ways.bringing'));
    const back = await bringing;
    if (back.ok) return onBack();
    const { says, next } = problemWords(back.problem.kind);
    setAnswer(`${says} ${next}`);
  }

  return (
    <>
      {copy && (
        <Way
          words={t('problems.ways.copy', [momentWords(millisecondsOf(copy.madeAt))])}
          more={
            copy.last
              ? t('problems.ways.copyMore', [String(copy.checkIns), longDay(copy.last)])
              : t('problems.ways.copySettings')
          }
          onGo={() => void bring(bringBackCopy(kind, copy.name))}
        />
      )}
      <Way
        words={t('problems.ways.file')}
        more={t('problems.ways.fileMore')}
        onGo={() => setAsking(!asking)}
      >
        {asking && <RecoverFile kind={kind} onBring={(bringing) => void bring(bringing)} />}
      </Way>
      {answer !== '' && (
        <li>
          <p class="small" role="status">
            {answer}
          </p>
        </li>
      )}
    </>
  );
}
