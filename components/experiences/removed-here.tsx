import type { Day } from '../../domain/day';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { putBackRecord } from '../../storage/records';
import { Icon } from '../controls/icon';
import { dayName } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import type { RemovedHere } from './read-experiences';
import { useAsked } from './use-asked';

function nameOfRemoved(record: RemovedHere): string {
  if (record.kind === 'letter') return t('experience.gone.letter');
  if (record.kind === 'moment') return t('experience.gone.moment');
  return record.body.title || t('experience.gone.experience');
}

/** What was removed from this page in the last thirty days, folded away at its foot. */
export function RemovedHereList({
  journal,
  records,
  today,
}: {
  journal: Journal;
  records: readonly RemovedHere[];
  today: Day;
}) {
  const { refused, ask } = useAsked();
  return (
    <details class="told">
      <summary class="txt">
        <Icon name="down" />
        {t('experience.gone.summary')}
      </summary>
      <ul class="rows">
        {records.map((record) => {
          const words = `gone-${record.id}`;
          return (
            <li key={record.id}>
              <p id={words}>
                {t('experience.gone.of', [nameOfRemoved(record), dayName(record.day, today)])}
              </p>
              <button
                class="txt txt-ink txt-u"
                type="button"
                aria-describedby={words}
                onClick={() => ask(() => putBackRecord(journal, record.id))}
              >
                {t('experience.gone.putBack')}
              </button>
            </li>
          );
        })}
      </ul>
      {refused && <RefusedLine refused={refused} />}
    </details>
  );
}

/** In the place of something that was removed: that it was, and the way back. */
export function RemovedLine({
  journal,
  id,
  words,
}: {
  journal: Journal;
  id: string;
  words: string;
}) {
  const { refused, ask } = useAsked();
  return (
    <div class="state-b state-page" role="status">
      <p class="quiet">{words}</p>
      <p class="btns">
        <button
          class="btn btn-small"
          type="button"
          onClick={() => ask(() => putBackRecord(journal, id))}
        >
          {t('experience.gone.putBack')}
        </button>
      </p>
      {refused && <RefusedLine refused={refused} />}
    </div>
  );
}
