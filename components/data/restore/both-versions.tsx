import { recordWords } from '../../../domain/record-words';
import type { JournalRecord } from '../../../domain/record';
import { t } from '../../../platform/messages';
import type { Pair } from '../../../storage/transfer/look';
import { Different } from '../earlier/different';
import { changedWords, recordName } from '../earlier/record-name';

/** A record that was changed here and there, in both versions; the person may have the older one show. */
export function BothVersions({
  pair,
  turned,
  onTurn,
}: {
  pair: Pair;
  turned: boolean;
  onTurn: () => void;
}) {
  const { ours, theirs, newer } = pair;
  const shows = (newer === 'theirs') !== turned ? 'theirs' : 'ours';
  const from = { ours: t('restore.fromHere'), theirs: t('restore.fromFile') };
  return (
    <li class="restore-pair">
      <p class="small quiet">{t('restore.changedIn', [recordName(theirs)])}</p>
      <div class="vs">
        <Version title={from.theirs} record={theirs} other={ours} shows={shows === 'theirs'} />
        <Version title={from.ours} record={ours} other={theirs} shows={shows === 'ours'} />
      </div>
      <p>
        <button class="txt txt-ink txt-u" type="button" onClick={onTurn}>
          {shows === 'theirs' ? t('restore.showOurs') : t('restore.showTheirs')}
        </button>
      </p>
    </li>
  );
}

function Version({
  title,
  record,
  other,
  shows,
}: {
  title: string;
  record: JournalRecord;
  other: JournalRecord;
  shows: boolean;
}) {
  return (
    <div>
      <h3>{title}</h3>
      <p class="small quiet">
        {t(shows ? 'restore.willShow' : 'restore.willBeEarlier', [changedWords(record)])}
      </p>
      <Different
        words={recordWords(record)}
        from={recordWords(other)}
        removed={record.removed !== null}
      />
    </div>
  );
}
