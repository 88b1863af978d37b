import { useDayNow } from '../../use-day-now';
import { t } from '../../../platform/messages';
import { Going } from '../going';
import { ProblemLine } from '../problem-line';
import type { Format } from './make';
import { SpanChoice, useSpan } from './span';
import { type Making, useExport } from './use-export';

const order: readonly Format[] = ['markdown', 'csv', 'json'];

/** The three plain files, for all days or some. */
export function ExportForm() {
  const today = useDayNow(0);
  const span = useSpan(today);
  const { making, save, stop } = useExport();
  const busy = making.state === 'making';
  return (
    <>
      <SpanChoice {...span} />
      <p class="btns">
        {order.map((format) => (
          <button
            key={format}
            class="btn btn-small"
            type="button"
            disabled={busy || !span.isOrdered}
            onClick={() => void save(format, span.days)}
          >
            {t(`data.formats.${format}`)}
          </button>
        ))}
      </p>
      {busy && (
        <Going
          words={t('data.elsewhere.making', [
            t(`data.formats.${making.format}`),
            String(Math.floor(100 * making.part)),
          ])}
          part={making.part}
          onStop={stop}
        />
      )}
      <Came making={making} />
    </>
  );
}

/** What came of it. */
function Came({ making }: { making: Making }) {
  if (making.state === 'failed') return <ProblemLine kind={making.problem} />;
  return (
    <p class="small quiet" role="status">
      {making.state === 'saved' && t('data.elsewhere.saved', [making.name])}
      {making.state === 'stopped' && t('data.elsewhere.stopped')}
    </p>
  );
}
