import type { Scale } from '../scale';
import type { ByDate, DateLane, Described } from './by-date';
import { roundedHalf } from './spread';

/** By how many points two middles lie apart, as words say it; `none` is less than half a point. */
export type Apart = 'none' | 'less' | 'one' | 'more';

/** What can be said of the shown days, each kind under conditions of its own (`docs/trends.md`). */
export type DateSaid =
  | { says: 'few'; span: Described; n: number }
  | { says: 'usual'; span: Described; usual: { scale: Scale; bounds: number[] }[] }
  | {
      says: 'beside';
      span: Described;
      before: Described;
      way: 'higher' | 'lower' | 'same';
      apart: Apart;
      scales: Scale[];
    }
  | {
      says: 'lowest' | 'highest';
      span: Described;
      at: number;
      values: { scale: Scale; value: number }[];
    }
  | { says: 'short'; days: number };

/** A span that an experience opened is called short up to here. */
const shortSpan = 14;

/** How far apart two middles are. */
export function apartOf(difference: number): Apart {
  const size = Math.abs(difference);
  if (size < 0.5) return 'none';
  if (size < 1) return 'less';
  return size === 1 ? 'one' : 'more';
}

/**
 * What can be said of the shown days, in the order in which it is said. Every number comes from the lanes, which
 * are drawn; nothing is said of a scale with fewer than five values.
 * @param hard whether a day is a hard day: none is pointed out as the lowest
 */
export function saidByDate({ lanes, spans }: ByDate, hard: (at: number) => boolean): DateSaid[] {
  const [latest] = lanes[0]?.described ?? [];
  if (!latest) return [];
  if (lanes.every(({ described }) => !described[0]?.half)) {
    return [{ says: 'few', span: latest, n: daysWithAny(lanes, latest) }];
  }
  const days = latest.to - latest.from + 1;
  return [
    ...usual(lanes),
    ...beside(lanes),
    ...extremes(lanes, hard),
    ...(spans[0]?.opened && days <= shortSpan ? [{ says: 'short', days } as const] : []),
  ];
}

function daysWithAny(lanes: readonly DateLane[], { from, to }: Described): number {
  const days = lanes.flatMap(({ points }) => points.map(({ at }) => at));
  return new Set(days.filter((at) => at >= from && at <= to)).size;
}

/** Scales of which the latest span can be told, and not beside the one before. */
function usual(lanes: readonly DateLane[]): DateSaid[] {
  const alone = lanes.flatMap(({ scale, described: [span, before] }) =>
    span?.half && !before?.half ? [{ scale, span, bounds: roundedHalf(span.half) }] : [],
  );
  const [first] = alone;
  return first
    ? [
        {
          says: 'usual',
          span: first.span,
          usual: alone.map(({ scale, bounds }) => ({ scale, bounds })),
        },
      ]
    : [];
}

/** Scales whose middles of both spans can be told, those together that are told alike. */
function beside(lanes: readonly DateLane[]): DateSaid[] {
  const said = new Map<string, Extract<DateSaid, { says: 'beside' }>>();
  for (const { scale, described } of lanes) {
    const [span, before] = described;
    if (!span || !before || span.middle === null || before.middle === null) continue;
    const apart = apartOf(span.middle - before.middle);
    const way = apart === 'none' ? 'same' : span.middle > before.middle ? 'higher' : 'lower';
    const alike = said.get(`${way} ${apart}`);
    if (alike) alike.scales.push(scale);
    else said.set(`${way} ${apart}`, { says: 'beside', span, before, way, apart, scales: [scale] });
  }
  return [...said.values()];
}

/** The one day that is the lowest, or the highest, on every scale that can be told. */
function extremes(lanes: readonly DateLane[], hard: (at: number) => boolean): DateSaid[] {
  const told = lanes.filter(({ described }) => described[0]?.half);
  return (['lowest', 'highest'] as const).flatMap((says) => {
    const found = told.flatMap(({ scale, points, described: [span] }) => {
      if (!span || span.least === span.most) return [];
      const value = says === 'lowest' ? span.least : span.most;
      const there = points.filter(
        (point) => point.value === value && point.at >= span.from && point.at <= span.to,
      );
      const [only] = there;
      return only && there.length === 1 ? [{ scale, span, ...only }] : [];
    });
    const [first] = found;
    if (!first || found.length < told.length) return [];
    if (found.some(({ at }) => at !== first.at)) return [];
    if (says === 'lowest' && hard(first.at)) return [];
    const values = found.map(({ scale, value }) => ({ scale, value }));
    return [{ says, span: first.span, at: first.at, values }];
  });
}
