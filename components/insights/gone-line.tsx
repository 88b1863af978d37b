import { t } from '../../platform/messages';
import type { RecordHere } from './use-insight-acts';

/** The line that stands where something stood that was removed here. */
export function GoneLine({ record, onPutBack }: { record: RecordHere; onPutBack: () => void }) {
  const words = `gone-${record.id}`;
  return (
    <div class="gone-here small">
      <p id={words}>{goneWords(record.kind)}</p>
      <button
        class="txt txt-ink txt-u"
        type="button"
        id={`put-back-${record.id}`}
        aria-describedby={words}
        onClick={onPutBack}
      >
        {t('insights.removed.putBack')}
      </button>
    </div>
  );
}

/** What is said when one was removed. */
export function goneWords(kind: RecordHere['kind']): string {
  return t(`insights.removed.${kind}`);
}
