import type { Scale } from '../scale';
import type { Around, FromDayZero, ZeroLane } from './from-day-zero';
import { fewestDays } from './spread';

/** How marks of the same days lie to each other: pairs in all, and pairs in which the chosen one's is on that side. */
export type Pairs = { scale: Scale; pairs: number; count: number };

/** The same where they lie on neither side: how many are above, and how many below. */
export type PairsOfNeither = { scale: Scale; pairs: number; above: number; below: number };

/** What can be said of experiences laid over each other, each kind under conditions of its own (`docs/trends.md`). */
export type ZeroSaid =
  | { says: 'only' }
  | { says: 'few'; at: number; n: number }
  | { says: 'above' | 'below'; at: number; of: Pairs[] }
  | { says: 'neither'; at: number; of: PairsOfNeither[] }
  | { says: 'stops'; at: number[]; day: number }
  | { says: 'to-come'; at: number; day: number }
  | { says: 'caution'; times: number };

/** What can be said, in the order in which it is said; nothing without a chosen experience. */
export function saidFromDayZero({ around, lanes, reach }: FromDayZero): ZeroSaid[] {
  const [chosen, ...others] = around;
  if (!chosen) return [];
  const few = lanes.every(({ laid }) => !laid[0]?.spread.half);
  return [
    ...(few ? [{ says: 'few', at: chosen.at, n: daysWithAny(lanes, chosen) } as const] : []),
    ...(others.length === 0 ? [{ says: 'only' } as const] : compared(chosen, lanes)),
    ...stops(around),
    ...(chosen.ending === 'today' && chosen.to < reach
      ? [{ says: 'to-come', at: chosen.at, day: chosen.to + 1 } as const]
      : []),
    ...(others.length > 0 ? [{ says: 'caution', times: around.length } as const] : []),
  ];
}

function daysWithAny(lanes: readonly ZeroLane[], { to }: Around): number {
  const days = lanes.flatMap(({ laid }) => laid[0]?.points.map(({ at }) => at) ?? []);
  return new Set(days.filter((at) => at >= 0 && at <= to)).size;
}

/** Where the next experience ends the days of some; those that end on the same day are told together. */
function stops(around: readonly Around[]): ZeroSaid[] {
  const stopped = around.filter(({ ending }) => ending === 'next');
  return [...new Set(stopped.map(({ to }) => to))].map((day) => ({
    says: 'stops',
    at: stopped.filter(({ to }) => to === day).map(({ at }) => at),
    day,
  }));
}

/** Every mark of the chosen experience beside those of the others on the same day from day 1 on. */
function compared(chosen: Around, lanes: readonly ZeroLane[]): ZeroSaid[] {
  const verdicts = lanes.flatMap((lane) => verdictOf(lane) ?? []);
  const sides = (['above', 'below'] as const).flatMap((says) => {
    const of = verdicts.flatMap((verdict) => (verdict.says === says ? [verdict.pairs] : []));
    return of.length > 0 ? [{ says, at: chosen.at, of }] : [];
  });
  const neither = verdicts.flatMap((verdict) =>
    verdict.says === 'neither' ? [verdict.pairs] : [],
  );
  return neither.length > 0 ? [...sides, { says: 'neither', at: chosen.at, of: neither }] : sides;
}

function verdictOf({ scale, laid: [chosen, ...others] }: ZeroLane) {
  const beneath = others.map(({ points }) => new Map(points.map(({ at, value }) => [at, value])));
  const pairs = (chosen?.points ?? [])
    .filter(({ at }) => at >= 1)
    .map(({ at, value }) =>
      beneath.flatMap((values) => {
        const other = values.get(at);
        return other === undefined ? [] : [value - other];
      }),
    )
    .filter((differences) => differences.length > 0);
  if (pairs.length < fewestDays) return null;
  const all = pairs.flat();
  const above = all.filter((difference) => difference > 0).length;
  const below = all.filter((difference) => difference < 0).length;
  const pairsOf = (count: number) => ({ scale, pairs: all.length, count });
  if (above > all.length / 2) return { says: 'above', pairs: pairsOf(above) } as const;
  if (below > all.length / 2) return { says: 'below', pairs: pairsOf(below) } as const;
  return { says: 'neither', pairs: { scale, pairs: all.length, above, below } } as const;
}
