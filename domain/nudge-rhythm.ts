/** How many nudges in a row come at each distance while none is answered, and how many days lie between them at least. */
const steps = [
  { nudges: 3, days: 1 },
  { nudges: 3, days: 3 },
  { nudges: 3, days: 7 },
] as const;

/** After so many without an answer there are no more. */
export const mostUnanswered = steps.reduce((sum, { nudges }) => sum + nudges, 0);

/**
 * How many days after the last one the next nudge may come, where so many in a row went without an answer: one day,
 * three, seven; null for not before the person opens Afterglow.
 */
export function daysApart(unanswered: number): number | null {
  let upTo = 0;
  for (const { nudges, days } of steps) {
    upTo += nudges;
    if (unanswered < upTo) return days;
  }
  return null;
}
