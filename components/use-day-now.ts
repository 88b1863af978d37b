import { useEffect, useState } from 'preact/hooks';
import { type Day, dayAt } from '../domain/day';
import { now, zone } from '../platform/clock';

/**
 * The civil day that it is now, followed past the hour at which the day ends.
 * @param endOfDay hour 0–11
 */
export function useDayNow(endOfDay: number): Day {
  const [today, setToday] = useState(() => dayAt(now(), zone(), endOfDay));
  useEffect(() => {
    const look = () => setToday(dayAt(now(), zone(), endOfDay));
    look();
    const clock = setInterval(look, 30_000);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', look);
    };
  }, [endOfDay]);
  return today;
}
