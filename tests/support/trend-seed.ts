import type { Scale, ScaleValue } from '../../domain/scale';
import { noStamp } from '../../domain/stamp';
import { experienceOn } from './rows';

const oneDay = 86_400_000;

/** The civil day that lies some days ago, for a person in London whose day ends at four. */
export function daysAgo(days: number): string {
  const instant = Date.now() - 4 * 3_600_000 - days * oneDay;
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(instant);
}

/** A check-in as it lies, with values in the order of the scales. */
export function checkInRow(
  day: string,
  values: readonly (ScaleValue | undefined)[],
  ordinal = 0,
): Record<string, unknown> {
  const [connectedness = null, purpose = null, wellbeing = null] = values;
  const scales: Record<Scale, ScaleValue> = { connectedness, purpose, wellbeing };
  return {
    id: `check-in-${day}-${ordinal}`,
    kind: 'check-in',
    day,
    at: `${day}T19:0${ordinal}:00.000Z`,
    zone: 'Europe/London',
    v: 1,
    stamp: noStamp,
    removed: null,
    body: { ...scales, prompt: null, reflection: '', hard: false, practice: null, source: null },
  };
}

/**
 * Check-ins of the last eighty days with gaps, some days with several, and experiences 54, 33 and 12 days ago, as
 * rows that were never summed up by day.
 */
export function trendRows(): unknown[] {
  const rows: unknown[] = [];
  for (let ago = 80; ago >= 0; ago -= 1) {
    if (ago % 5 === 3 || (ago > 60 && ago < 68) || [54, 33, 12].includes(ago)) continue;
    const value = (add: number): ScaleValue =>
      (2 + ((ago * 7 + add) % 5) + (ago < 12 ? 2 : 0)) as ScaleValue;
    rows.push(checkInRow(daysAgo(ago), [value(0), ago % 3 === 0 ? value(1) : null, value(3)]));
    if (ago % 6 === 0) rows.push(checkInRow(daysAgo(ago), [value(4), null, 8], 1));
  }
  for (const ago of [54, 33, 12]) rows.push(experienceOn(daysAgo(ago)));
  return rows;
}
