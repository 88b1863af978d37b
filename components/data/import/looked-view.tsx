import { useMemo } from 'preact/hooks';
import type { MoodValues } from '../../../domain/import/moods';
import { t } from '../../../platform/messages';
import { Icon } from '../../controls/icon';
import { problemWords } from '../../problems/problem-words';
import { ComesIn } from './comes-in';
import { FaultRows } from './fault-rows';
import { FileRows } from './file-rows';
import { numberInWords } from './import-words';
import { InThisFile } from './in-this-file';
import { MoodMap } from './mood-map';
import { OwnFiles } from './own-files';
import { staysOf } from './stays';
import { StaysOut } from './stays-out';
import type { Looked } from './use-bringing';

/** What would happen if the person said yes. Everything that is seen here comes in by properties. */
export function LookedView({
  looked,
  onFiles,
  onValues,
  onAdd,
  onNotNow,
}: {
  looked: Looked;
  onFiles: (files: File[]) => void;
  onValues: (values: MoodValues) => void;
  onAdd: () => void;
  onNotNow: () => void;
}) {
  const { reading, plan, words, values, problem } = looked;
  const count = plan.coming.length;
  const stays = useMemo(() => staysOf(reading, plan), [reading, plan]);
  const [first, ...others] = reading.files;
  const only = first && others.length === 0 ? first.name : null;
  const isAnyFound = reading.harvests.some(({ found }) => found.length > 0);
  const told = problem && problemWords(problem);
  return (
    <>
      <FileRows files={reading.files} onFiles={onFiles} />
      <OwnFiles files={reading.ours} />
      <FaultRows faults={reading.faults} beside />
      <div class="sets-wide">
        <InThisFile harvests={reading.harvests} files={reading.files.length} />
        {count > 0 && <MoodMap words={words} values={values} onValues={onValues} />}
        {count > 0 && <ComesIn coming={plan.coming} />}
        <StaysOut stays={stays} only={only} />
        <div class="go">
          {told && (
            <p class="err go-told" role="alert">
              <Icon name="note" />
              <span>
                {t('bringIn.nothingAdded')} {told.says} {told.next}
              </span>
            </p>
          )}
          {count > 0 ? (
            <button class="btn btn-act" type="button" onClick={onAdd}>
              {t('bringIn.go.add', count, [numberInWords(count)])}
            </button>
          ) : (
            <p>{t(isAnyFound ? 'bringIn.go.nothing' : 'bringIn.go.none')}</p>
          )}
          <button class="btn" type="button" onClick={onNotNow}>
            {t('bringIn.go.notNow')}
          </button>
          {count > 0 && <span class="small quiet">{t('bringIn.go.allOrNothing')}</span>}
        </div>
      </div>
    </>
  );
}
