import { useState } from 'preact/hooks';
import { dayInWords, t } from '../../../platform/messages';
import type { Looked } from '../../../storage/transfer/look';
import type { Day } from '../../../domain/day';
import { Choice } from '../../controls/choice';
import { CallsComing } from './calls-coming';
import { BothVersions } from './both-versions';
import { FileLine } from './file-line';

export type LookedFormProps = {
  name: string;
  looked: Looked;
  onBring: (manner: 'merge' | 'replace', others: ReadonlySet<string>) => void;
  onLeave: () => void;
};

const dayForm = { day: 'numeric', month: 'short', year: 'numeric' } as const;
const dayWords = (day: Day) => dayInWords(day, dayForm);

/** What is in a file and what would come of it; the person chooses how, or leaves it. */
export function LookedForm({ name, looked, onBring, onLeave }: LookedFormProps) {
  const [manner, setManner] = useState<'merge' | 'replace'>('merge');
  const [others, setOthers] = useState<ReadonlySet<string>>(new Set());
  const { counts, pairs, removals, first, last } = looked;
  const comes = counts.new + counts.newer;
  const nothing = manner === 'merge' && comes === 0 && counts.older === 0;

  function turn(id: string) {
    const turned = new Set(others);
    if (!turned.delete(id)) turned.add(id);
    setOthers(turned);
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!nothing) onBring(manner, others);
      }}
    >
      <FileLine
        name={name}
        sealed={name.endsWith('.age')}
        words={
          first && last
            ? t('restore.holds', looked.checkIns, [
                String(looked.checkIns),
                dayWords(first),
                dayWords(last),
              ])
            : t('restore.holdsAll', looked.kept)
        }
      />
      <dl class="counts">
        <Count words={t('restore.new')} count={counts.new} more={t('restore.newMore')} />
        <Count words={t('restore.newer')} count={counts.newer} more={t('restore.newerMore')} />
        <Count words={t('restore.older')} count={counts.older} more={t('restore.olderMore')} />
        <Count words={t('restore.same')} count={counts.same} more={t('restore.sameMore')} />
      </dl>
      {removals > 0 && <p class="small quiet">{t('restore.removals', removals)}</p>}
      <CallsComing calls={looked.calls} />
      <fieldset class="radios restore-how">
        <legend class="vh">{t('restore.how')}</legend>
        <Choice
          name="restore-how"
          words={t('restore.merge')}
          more={t('restore.mergeMore')}
          chosen={manner === 'merge'}
          onChoose={() => setManner('merge')}
        />
        <Choice
          name="restore-how"
          words={t('restore.replace')}
          more={t('restore.replaceMore')}
          chosen={manner === 'replace'}
          onChoose={() => setManner('replace')}
        />
      </fieldset>
      {manner === 'merge' && pairs.length > 0 && (
        <section class="restore-pairs">
          <h2 class="restore-h">{t('restore.both')}</h2>
          <ul>
            {pairs.map((pair) => (
              <BothVersions
                key={pair.ours.id}
                pair={pair}
                turned={others.has(pair.ours.id)}
                onTurn={() => turn(pair.ours.id)}
              />
            ))}
          </ul>
          {counts.newer + counts.older > pairs.length && (
            <p class="small quiet">
              {t('restore.bothMore', counts.newer + counts.older - pairs.length)}
            </p>
          )}
        </section>
      )}
      <div class="restore-go">
        <button class="btn btn-act" type="submit" disabled={nothing}>
          {manner === 'merge' ? t('restore.goMerge', comes) : t('restore.goReplace')}
        </button>
        <button class="btn" type="button" onClick={onLeave}>
          {t('restore.notNow')}
        </button>
        <span class="small quiet">
          {nothing ? t('restore.nothing') : t('restore.allOrNothing')}
        </span>
      </div>
    </form>
  );
}

function Count({ words, count, more }: { words: string; count: number; more: string }) {
  return (
    <div>
      <dt>{words}</dt>
      <dd>{String(count)}</dd>
      <dd>{more}</dd>
    </div>
  );
}
