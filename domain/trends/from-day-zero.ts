import { scales, type Scale } from '../scale';
import { linesWithin } from './average';
import type { Mark } from './marks';
import { type Days, isWithin, type Point, pointsWithin } from './point';
import type { AllSeries, Series } from './series';
import { type Spread, spreadOf } from './spread';

/** Days after an experience that can be looked at. */
export const reaches = [14, 30, 90] as const;

export type Reach = (typeof reaches)[number];

/** Days before an experience that are shown. */
export const daysBefore = 7;

/** Why the days of an experience end: as many are shown, the next one begins, or it is today. */
export type Ending = 'shown' | 'next' | 'today';

/** The days around one experience, counted from it: day 0 is its own. */
export type Around = Mark &
  Days & {
    ending: Ending;
  };

/** One scale around one experience. */
export type Laid = {
  points: Point[];
  lines: Point[][];
  /** The days that are compared: from day 1 to the end of the chosen one's, or to its own where that is sooner. */
  compared: Days;
  spread: Spread;
};

export type ZeroLane = {
  scale: Scale;
  /** In the same order as `around` of the whole. */
  laid: Laid[];
};

/** What Trends shows from day 0. The chosen experience comes first, then the others, the latest first. */
export type FromDayZero = {
  reach: Reach;
  today: number;
  around: Around[];
  lanes: ZeroLane[];
};

/** Experiences that are drawn beneath the chosen one. */
const mostBeneath = 2;

/**
 * The experiences that are laid over each other: the chosen one, then the two nearest before it; where there are
 * not as many before, those that follow it.
 */
export function laidOver(marks: readonly Mark[], chosen: number): Mark[] {
  const place = marks.findIndex(({ at }) => at === chosen);
  const strong = marks[place];
  if (!strong) return [];
  const before = marks.slice(Math.max(0, place - mostBeneath), place);
  const after = marks.slice(place + 1, place + 1 + mostBeneath - before.length);
  return [strong, ...[...before, ...after].reverse()];
}

/**
 * The days around an experience, counted from it: seven before, and as many after as are looked at; fewer where
 * another experience lies among them, or where they have not come yet.
 */
export function daysAround(
  mark: Mark,
  marks: readonly Mark[],
  reach: Reach,
  today: number,
): Around {
  const before = marks.filter(({ at }) => at < mark.at).at(-1);
  const next = marks.find(({ at }) => at > mark.at);
  const ends: { to: number; ending: Ending }[] = [
    { to: reach, ending: 'shown' },
    { to: (next?.at ?? Infinity) - mark.at - 1, ending: 'next' },
    { to: today - mark.at, ending: 'today' },
  ];
  const end = ends.reduce((one, other) => (other.to < one.to ? other : one));
  return { ...mark, ...end, from: Math.max(-daysBefore, (before?.at ?? -Infinity) - mark.at) };
}

/**
 * All that the drawing, the words and the table of experiences laid over each other are made from.
 * @param marks every experience there is, in order
 * @param chosen day of the experience that is drawn strongly; without it nothing is shown
 */
export function fromDayZero(
  series: AllSeries,
  marks: readonly Mark[],
  chosen: number,
  reach: Reach,
  today: number,
): FromDayZero {
  const around = laidOver(marks, chosen).map((mark) => daysAround(mark, marks, reach, today));
  const last = around[0]?.to ?? 0;
  return {
    reach,
    today,
    around,
    lanes: scales.map((scale) => ({
      scale,
      laid: around.map((days) => laid(series[scale], days, last)),
    })),
  };
}

function laid({ points, lines }: Series, around: Around, last: number): Laid {
  const days = { from: around.at + around.from, to: around.at + around.to };
  const counted = ({ at, value }: Point) => ({ at: at - around.at, value });
  const own = pointsWithin(points, days).map(counted);
  const compared = { from: 1, to: Math.min(last, around.to) };
  return {
    points: own,
    lines: linesWithin(lines, days).map((line) => line.map(counted)),
    compared,
    spread: spreadOf(own.filter(({ at }) => isWithin(compared, at)).map(({ value }) => value)),
  };
}
