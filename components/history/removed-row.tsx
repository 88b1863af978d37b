import type { Day } from '../../domain/day';
import type { CheckIn } from '../../domain/record';
import { t } from '../../platform/messages';
import { EntryDay } from './entry-day';
import { RefusedLine } from './late-parts';
import type { Refused } from './use-acts';

export type RemovedRowProps = {
  record: CheckIn;
  today: Day;
  first: boolean;
  refused: Refused | undefined;
  onPutBack: () => void;
};

/** The line that stands where a check-in stood that was removed here. */
export function RemovedRow({ record, today, first, refused, onPutBack }: RemovedRowProps) {
  const words = `removed-${record.id}`;
  return (
    <div class="gone">
      <EntryDay day={record.day} today={today} first={first} time={null} />
      <div class="small">
        <p id={words}>{t('history.removed.line')}</p>
        {refused && <RefusedLine refused={refused} />}
      </div>
      <button
        class="txt txt-ink txt-u"
        type="button"
        id={`put-back-${record.id}`}
        aria-describedby={words}
        onClick={onPutBack}
      >
        {t('history.removed.putBack')}
      </button>
    </div>
  );
}
