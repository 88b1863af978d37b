import { isHard } from '../../domain/check-in';
import type { CheckIn } from '../../domain/record';
import { dayInWords } from '../../platform/messages';
import { KeptView } from './kept-view';
import type { Today } from './today';

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
  return (
    <KeptView
      checkIn={checkIn}
      offerSupport={justKept && isHard(checkIn.body) && !earlier.some(({ body }) => isHard(body))}
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
