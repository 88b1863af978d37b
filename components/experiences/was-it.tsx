import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import { statusOn } from '../../domain/experience';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { changeRecord, newVisit } from '../../storage/records';
import { Icon } from '../controls/icon';
import { DayDialog } from '../history/day-dialog';
import { shortDay } from '../history/day-words';
import { RefusedLine } from '../history/refused-line';
import { useAsked } from './use-asked';

/** What became of a planned day that has gone by: it was that day, it moved, or it isn't happening. */
export function WasIt({
  journal,
  experience,
  today,
}: {
  journal: Journal;
  experience: Experience;
  today: Day;
}) {
  const [moving, setMoving] = useState(false);
  const { refused, ask } = useAsked();
  const { id, day, body } = experience;
  const change = (status: Experience['body']['status'], to: Day = day) =>
    ask(() => changeRecord(journal, 'experience', id, { fields: { status }, day: to }, newVisit()));
  const answers = [
    { words: t('experience.asks.yes'), onChoose: () => change('past') },
    { words: t('experience.asks.moved'), onChoose: () => setMoving(true) },
    { words: t('experience.asks.no'), onChoose: () => change('did-not-happen') },
  ];
  return (
    <div class="state-b">
      <p class="state-t">{t('experience.asks.title', [shortDay(day, today)])}</p>
      <p class="quiet">{t('experience.asks.words')}</p>
      <ul class="ways asks">
        {answers.map(({ words, onChoose }) => (
          <li key={words}>
            <button class="start" type="button" onClick={onChoose}>
              <span>{words}</span>
              <Icon name="forward" />
            </button>
          </li>
        ))}
      </ul>
      {refused && <RefusedLine refused={refused} />}
      {moving && (
        <MoveDialog
          {...{ day, today }}
          onChoose={(to) => {
            setMoving(false);
            change(statusOn(today, to, body.status), to);
          }}
          onLeave={() => setMoving(false)}
        />
      )}
    </div>
  );
}

/** Asks for the day that an experience moves to, gone by or still to come. */
export function MoveDialog({
  day,
  today,
  onChoose,
  onLeave,
}: {
  day: Day;
  today: Day;
  onChoose: (day: Day) => void;
  onLeave: () => void;
}) {
  return (
    <DayDialog
      title={t('experience.head.moveTitle')}
      about={t('experience.head.moveFrom', [shortDay(day, today)])}
      label={t('experience.head.moveLabel')}
      start={day}
      today={null}
      choose={t('experience.head.move')}
      leave={t('experience.head.stay')}
      onChoose={onChoose}
      onLeave={onLeave}
    />
  );
}
