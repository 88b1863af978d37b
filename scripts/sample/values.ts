import type { Day } from '../../domain/day';
import type { PhaseOn } from '../../domain/phase';
import { scales, scaleValueFrom, type Scale, type ScaleValues } from '../../domain/scale';
import type { Chance } from './chance';

/** How often each scale is left blank. */
const blankShare: Record<Scale, number> = { connectedness: 0.12, purpose: 0.42, wellbeing: 0.08 };

/** What a few days after an experience add: a little at first, less than nothing around day five, then little. */
function tideOn(here: PhaseOn): number {
  if (!('daysSince' in here)) return 0;
  if (here.daysSince <= 3) return 1.4;
  if (here.daysSince <= 6) return -1;
  return here.daysSince <= 21 ? 0.8 : 0;
}

/** Gives back a function that makes a check-in's values: levels that drift from day to day, with gaps. */
export function drifting(chance: Chance): (day: Day, here: PhaseOn, hard: boolean) => ScaleValues {
  const level: Record<Scale, number> = { connectedness: 4.8, purpose: 4.2, wellbeing: 4.9 };
  const noise = () => chance.share() + chance.share() + chance.share() - 1.5;
  let last: Day | null = null;
  return (day, here, hard) => {
    if (day !== last) {
      for (const scale of scales) level[scale] += (5 - level[scale]) * 0.06 + noise() * 0.8;
      last = day;
    }
    const isAllBlank = chance.happens(0.08);
    const valueOf = (scale: Scale) => {
      if (isAllBlank || chance.happens(blankShare[scale])) return null;
      const raw = level[scale] + tideOn(here) + noise() * 1.6 - (hard ? 3.5 : 0);
      return scaleValueFrom(Math.min(10, Math.max(0, Math.round(raw))));
    };
    return {
      connectedness: valueOf('connectedness'),
      purpose: valueOf('purpose'),
      wellbeing: valueOf('wellbeing'),
    };
  };
}
