import { isHard } from '../../domain/check-in';
import type { CheckIn } from '../../domain/record';
import { dayInWords } from '../../platform/messages';
import { late } from '../late';
import { KeptView } from './kept-view';
import type { Today } from './today';

const LookBackLine = late(() => import('./look-back-line').then((m) => m.LookBackLine));

export type KeptProps = {
  checkIn: CheckIn;
  today: Today;
  justKept: boolean;
  onAdd: () => void;
  onChange: () => void;
};

/** The kept check-in and the fortnight it stands in. */
export function Kept({ checkIn, today, justKept, onAdd, onChange }: KeptProps) {
  const earlier = today.kept.filter(({ id }) => id !== checkIn.id);
  const offerSupport =
    justKept && isHard(checkIn.body) && !earlier.some(({ body }) => isHard(body));
  const { lookBack, lookBackInPopup, lookBackHard } = today.settings;
  return (
    <KeptView
      checkIn={checkIn}
      offerSupport={offerSupport}
      lookBack={
        lookBack && lookBackInPopup && today.isToday && !offerSupport ? (
          <LookBackLine today={today.day} hardToo={lookBackHard} />
        ) : null
      }
      justKept={justKept}
      otherDay={
        today.isToday
          ? null
          : dayInWords(checkIn.day, { weekday: 'long', day: 'numeric', month: 'long' })
      }
      fortnight={today.fortnight.map(({ day, values, experience }) => ({
        day,
        values,
        experience: experience && dayInWords(day, { day: 'numeric', month: 'short' }),
      }))}
      onAdd={onAdd}
      onChange={onChange}
    />
  );
}
