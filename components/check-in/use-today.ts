import { useLayoutEffect, useState } from 'preact/hooks';
import { usualEndOfDay, type Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import { readFirstView } from '../../platform/first-view';
import type { Journal } from '../../storage/journal';
import { observe } from '../../storage/observe';
import { settingsOf } from '../../storage/settings';
import { dayNow, readToday, type Today } from './today';

/**
 * The day that the form is about, as far as one can know before the journal says when days end.
 * @param on the day asked for, or null for today
 */
export function dayToBegin(on: Day | null): Day {
  const today = dayNow(readFirstView()?.endOfDay ?? usualEndOfDay);
  return on !== null && on < today ? on : today;
}

/**
 * The day that the popup is about and what stands on it, live. The day is known at once from what the last opening
 * left, and mended should the journal say otherwise. It stays the same while the page is open: what was begun in the
 * evening belongs to that evening.
 * @param on the day asked for, or null for today
 */
export function useToday(
  journal: Journal | null,
  on: Day | null,
): { day: Day; today: Today | null; problem: Problem | null } {
  const [day, setDay] = useState(() => dayToBegin(on));
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
