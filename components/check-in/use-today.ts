import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { usualEndOfDay, type Day } from '../../domain/day';
import type { Problem } from '../../domain/problem';
import { readFirstView } from '../../platform/first-view';
import type { Journal } from '../../storage/journal';
import { observe } from '../../storage/observe';
import { isMistake, problemFrom } from '../../storage/problems';
import { settingsOf } from '../../storage/settings';
import { dayNow, readBegun, readToday, type Today } from './today';

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
  const [facts, setFacts] = useState<Omit<Today, 'begun'> | null>(null);
  const [begun, setBegun] = useState<boolean | null>(null);
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
        const stops = [
          observe(() => readToday(journal, about, now), { value: setFacts, problem: setProblem }),
          observe(() => readBegun(journal, about), { value: setBegun, problem: setProblem }),
        ];
        stop = () => stops.forEach((each) => each());
      },
      (error: unknown) =>
        isMistake(error) ? reportError(error) : setProblem(problemFrom(error, 'damaged')),
    );
    return () => {
      left = true;
      stop();
    };
  }, [journal, on]);

  const today = useMemo(
    () => (facts && begun !== null ? { ...facts, begun } : null),
    [facts, begun],
  );
  return { day, today, problem };
}
