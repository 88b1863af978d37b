import type { EarlierVersion } from '../../../domain/journal-file';
import { recordWords } from '../../../domain/record-words';
import type { JournalRecord } from '../../../domain/record';
import { t } from '../../../platform/messages';
import { Different } from './different';
import { changedWords, recordName } from './record-name';

export type VersionsOfProps = {
  record: JournalRecord | null;
  earlier: readonly EarlierVersion[];
  onShow: (stamp: string) => void;
  onForget: () => void;
};

/** A record as it is now and as it was, the newest first; each earlier one can be shown again. */
export function VersionsOf({ record, earlier, onShow, onForget }: VersionsOfProps) {
  const name = earlier[0] ?? record;
  if (!record || !name || earlier.length === 0) {
    return <p class="lede">{t('restore.earlier.noneOf')}</p>;
  }
  const all = [record, ...earlier];
  return (
    <section class="restore">
      <p class="small quiet">{t('restore.earlier.of', [recordName(name)])}</p>
      <ol class="vers">
        {all.map((version, at) => (
          <li key={version.stamp}>
            <span id={`version-${version.stamp}`}>
              <b>
                {at === 0
                  ? t('restore.earlier.now')
                  : at === all.length - 1
                    ? t('restore.earlier.first')
                    : t('restore.earlier.before')}
              </b>
              <span class="small quiet">{changedWords(version)}</span>
            </span>
            <div>
              {version.body === null ? (
                <p class="small quiet">{t('restore.removedThere')}</p>
              ) : (
                <Different
                  words={recordWords(version)}
                  from={recordWords(all[at + 1] ?? version)}
                  removed={version.removed !== null}
                />
              )}
            </div>
            {at > 0 && (
              <button
                class="txt txt-ink txt-u"
                type="button"
                aria-describedby={`version-${version.stamp}`}
                onClick={() => onShow(version.stamp)}
              >
                {t('restore.earlier.show')}
              </button>
            )}
          </li>
        ))}
      </ol>
      <p class="small quiet">
        {t('restore.earlier.nothingLost')}{' '}
        <button class="txt txt-u" type="button" onClick={onForget}>
          {t('restore.earlier.forget', earlier.length)}
        </button>
      </p>
    </section>
  );
}
