import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Experience } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { changeSetting } from '../../storage/settings';
import { Tick } from '../controls/tick';
import { useObserved } from '../use-observed';
import { shortDay } from './day-words';
import { momentName } from './moment-name';
import { readLookBack } from './read-look-back';

export type LookBackProps = {
  journal: Journal;
  today: Day;
  experiences: readonly Experience[];
  settings: Settings;
  addressOf: (place: string) => string;
};

/** How many experiences are looked back at before the others are asked for. */
const atFirst = 1;

/** What was written a season and a year ago, and thirty days after each experience. One click leaves it out. */
export function LookBack({ journal, today, experiences, settings, addressOf }: LookBackProps) {
  const { lookBack, lookBackHard } = settings;
  const read = useObserved(
    async () => (lookBack ? readLookBack(journal, today, experiences, lookBackHard) : []),
    [journal, today, experiences, lookBack, lookBackHard],
  );
  const [all, setAll] = useState(false);
  // Should it fail, the box stays as it was, which says so.
  const choose = (key: 'lookBack' | 'lookBackHard', value: boolean) =>
    void changeSetting(journal, key, value);

  if (!lookBack) {
    return (
      <p>
        <button class="txt" type="button" onClick={() => choose('lookBack', true)}>
          {t('history.lookBack.on')}
        </button>
      </p>
    );
  }
  const found = read.state === 'ready' ? read.value : [];
  const times = found.filter(({ moment }) => moment.what !== 'after');
  const after = found.filter(({ moment }) => moment.what === 'after');
  const shown = [...times, ...after.slice(0, all ? undefined : atFirst)];
  if (found.length === 0 && !lookBackHard) return null;
  return (
    <section class="back">
      <h2>{t('history.lookBack.title')}</h2>
      <ul>
        {shown.map((one) => (
          <li key={`${one.moment.what}-${one.moment.day}`}>
            <a href={addressOf(one.checkIn.day)}>
              <small>
                {momentName(one)} · {shortDay(one.checkIn.day, today)}
              </small>
              <span class="read clipped" dir="auto">
                {one.checkIn.body.reflection}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {!all && after.length > atFirst && (
        <p>
          <button class="txt" type="button" onClick={() => setAll(true)}>
            {t('history.lookBack.earlier')}
          </button>
        </p>
      )}
      <Tick checked={lookBackHard} onChange={(value) => choose('lookBackHard', value)}>
        {t('history.lookBack.hard')}
      </Tick>
      <p>
        <button class="txt" type="button" onClick={() => choose('lookBack', false)}>
          {t('history.lookBack.off')}
        </button>
      </p>
    </section>
  );
}
