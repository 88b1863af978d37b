import { type Days, isWithin, type Point } from './point';

/** Days that an average looks at: a day and the six before it. */
const week = 7;

/** Values that must be among them. */
const fewestOfWeek = 3;

/**
 * The stretches between experiences. An experience's day opens its stretch; before the first and after the last the
 * stretches have no end.
 * @param openings numbers of the experiences' days, in order, each once
 */
export function stretchesOf(openings: readonly number[]): Days[] {
  return [-Infinity, ...openings].map((from, index) => ({
    from,
    to: (openings[index] ?? Infinity) - 1,
  }));
}

/** The stretch that a day lies in. */
export function stretchAround(openings: readonly number[], at: number): Days {
  return stretchesOf(openings).find((days) => isWithin(days, at)) ?? { from: at, to: at };
}

/**
 * The seven-day average as unbroken lines, one point a day. A day's average is the mean of its value and those of
 * the six days before within the same stretch; where fewer than three of these days have a value there is none,
 * and the line breaks. It breaks wherever an experience begins, too.
 * @param points in order of days
 * @param openings numbers of the experiences' days, in order
 * @param last number of the last day that an average may stand on: today
 */
export function averagesOf(
  points: readonly Point[],
  openings: readonly number[],
  last: number,
): Point[][] {
  let end = 0;
  return stretchesOf(openings).flatMap((stretch) => {
    const start = end;
    while (end < points.length && isWithin(stretch, points[end]?.at ?? Infinity)) end += 1;
    return linesIn(points.slice(start, end), Math.min(stretch.to, last));
  });
}

/** Walks through the days of one stretch; `points` are all that lie in it. */
function linesIn(points: readonly Point[], last: number): Point[][] {
  const lines: Point[][] = [];
  let open: Point[] = [];
  let start = 0; // The first point of the window …
  let end = 0; // … and the first after it.
  let sum = 0;
  for (let at = points[0]?.at ?? Infinity; at <= last; at += 1) {
    for (let next = points[end]; next && next.at <= at; next = points[end]) {
      sum += next.value;
      end += 1;
    }
    for (let first = points[start]; first && first.at <= at - week; first = points[start]) {
      sum -= first.value;
      start += 1;
    }
    const n = end - start;
    if (n >= fewestOfWeek) {
      if (open.length === 0) lines.push(open);
      open.push({ at, value: sum / n });
    } else open = [];
    // Nothing changes until the next value: the days of a long gap are not walked through.
    if (n === 0) at = (points[end]?.at ?? Infinity) - 1;
  }
  return lines;
}

/** What of the lines lies within some days. */
export function linesWithin(lines: readonly Point[][], days: Days): Point[][] {
  return lines
    .map((line) => line.filter(({ at }) => isWithin(days, at)))
    .filter((line) => line.length > 0);
}
