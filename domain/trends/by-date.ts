import { scales, type Scale } from '../scale';
import { linesWithin } from './average';
import type { Mark } from './marks';
import { type Days, isWithin, type Point, pointsWithin } from './point';
import type { AllSeries } from './series';
import { fewestDays, type Spread, spreadOf } from './spread';

/** Some days between experiences, and whether one of them opens them. */
export type Span = Days & { opened: boolean };

/** How the values of a span lie. */
export type Described = Span & Spread;

/** One scale over the shown days: the points, the seven-day average, and how the values of each told span lie. */
export type DateLane = {
  scale: Scale;
  points: Point[];
  lines: Point[][];
  /** In the same order as `spans` of the whole. */
  described: Described[];
};

/** What Trends shows by date. */
export type ByDate = {
  /** The days that are shown; they may end after today. */
  shown: Days;
  today: number;
  /** Experiences on the shown days. */
  marks: Mark[];
  /** The spans that are spoken of: the latest, and the one before it where there is one. The latest comes first. */
  spans: Span[];
  lanes: DateLane[];
};

/** Days that a range shows; null shows everything. */
export const ranges = {
  'two-weeks': 14,
  'six-weeks': 42,
  'three-months': 91,
  'a-year': 365,
  everything: null,
} as const;

export type Range = keyof typeof ranges;

/** Days that are shown at least, so that a single one does not fill the whole drawing. */
const fewestShown = 14;

/**
 * The days that a range shows.
 * @param upTo the last day of it, or, where `around` is true, its middle
 * @param first the first day that there is anything of
 * @param today no range up to a day goes beyond it; one around a day may
 */
export function shownDays(
  range: Range,
  upTo: number,
  around: boolean,
  first: number,
  today: number,
): Days {
  const length = ranges[range];
  if (length === null) {
    const from = Math.min(first, today - fewestShown + 1);
    return { from, to: today };
  }
  if (around) {
    const from = upTo - Math.floor(length / 2);
    return { from, to: from + length - 1 };
  }
  const to = Math.min(upTo, today);
  return { from: to - length + 1, to };
}

/** The shown days up to today, cut where experiences begin; the latest span first. */
export function spansOf({ from, to }: Days, marks: readonly Mark[], today: number): Span[] {
  const end = Math.min(to, today);
  const openings = marks.map(({ at }) => at).filter((at) => at > from && at <= end);
  const starts = [from, ...openings];
  return starts
    .map((start, index) => ({
      from: start,
      to: (openings[index] ?? end + 1) - 1,
      opened: index > 0 || marks.some(({ at }) => at === start),
    }))
    .reverse();
}

/** The spans that are spoken of: the latest, and the one before it if anything could ever be said of its days. */
function toldSpans([latest, before]: readonly Span[]): Span[] {
  const long = before && before.to - before.from + 1 >= fewestDays;
  return [latest, long ? before : undefined].filter((span) => span !== undefined);
}

/**
 * All that the drawing, the words and the table of some days are made from. The averages look at days before the
 * shown ones, so that they stay the same whatever is shown.
 * @param marks every experience there is
 */
export function byDate(
  series: AllSeries,
  marks: readonly Mark[],
  shown: Days,
  today: number,
): ByDate {
  const spans = toldSpans(spansOf(shown, marks, today));
  return {
    shown,
    today,
    marks: marks.filter(({ at }) => isWithin(shown, at)),
    spans,
    lanes: scales.map((scale) => {
      const points = pointsWithin(series[scale].points, shown);
      return {
        scale,
        points,
        lines: linesWithin(series[scale].lines, shown),
        described: spans.map((span) => ({
          ...span,
          ...spreadOf(pointsWithin(points, span).map(({ value }) => value)),
        })),
      };
    }),
  };
}
