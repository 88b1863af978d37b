import { useLayoutEffect, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import type { Journal } from '../../storage/journal';
import { observe } from '../../storage/observe';
import { settingsOf } from '../../storage/settings';
import { dayNow, readToday, type Today } from './today';

/**
 * The day that the popup is about, as soon as the journal says when days end, and what stands on it, live.
 * The day stays the same while the page is open: what was begun in the evening belongs to that evening.
 * @param on the day asked for, or null for today
 */
export function useToday(
  journal: Journal | null,
  on: Day | null,
): { day: Day | null; today: Today | null; problem: Problem | null } {
  const [day, setDay] = useState<Day | null>(null);
  const [today, setToday] = useState<Today | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);

  useLayoutEffect(() => {
    if (!journal) return;
    let stop = () => {};
    let left = false;
    settingsOf(journal).then(
      ({ endOfDay }) => {
        if (left) return;
        const now = dayNow(endOfDay);
        const about = on !== null && on < now ? on : now;
        setDay(about);
        stop = observe(() => readToday(journal, about, now), {
          value: setToday,
          problem: setProblem,
        });
      },
      (error: unknown) => setProblem({ kind: 'damaged', detail: String(error) }),
    );
    return () => {
      left = true;
      stop();
    };
  }, [journal, on]);

  return { day, today, problem };
}
