import { type Day, dayAt, type Instant, instantFrom } from '../day';
import { clockFrom } from './clock-words';
import type { Here } from './harvest';
import { dayInWordsFrom } from './months';
import {
  clockAt,
  dayInText,
  instantFromText,
  millisecondsFrom,
  type Moment,
  momentFrom,
  zoneWithOffset,
} from './when';

/** What the matter before the text says of when: an instant only where it says one. */
export type Dated = { day: Day; clock: string | null; zone: string; at: Instant | null };

/**
 * The day that the matter before the text names, as it stands there, and the time on the wall. A time in UTC is no
 * time on anybody's wall and is told in the device's zone. Midnight to the minute is how programs write a day that has
 * no time.
 */
export function datedIn(fields: ReadonlyMap<string, string[]>, here: Here): Dated | null {
  for (const key of ['date', 'day', 'created', 'datum', 'fecha', 'jour']) {
    const [value = ''] = (fields.get(key) ?? []).map((one) => one.replaceAll(/^\[+|\]+$/g, ''));
    const instant = /^\d{10,13}$/.test(value) ? millisecondsFrom(value) : null;
    if (instant !== null) return datedInUtc(instant, here);
    const moment = momentFrom(value);
    if (moment && moment.clock !== '00:00') return datedAt(moment, value, here);
    const [, words = value, time = ''] =
      /^(.*?\d{4}),? (?:at )?(\d{1,2}[:.]\d{2}.*)$/i.exec(value) ?? [];
    const day = moment?.day ?? dayInText(compact(value)) ?? dayInWordsFrom(words, false);
    if (!day) continue;
    const [, rest = time] = /^\d\S+?[T ](.*?)(?:Z|[+-]\d{2}:?\d{2})?$/i.exec(value) ?? [];
    const clock = clockFrom(rest) ?? clockFrom(fields.get('time')?.[0] ?? '');
    return { day, clock: clock === '00:00' ? null : clock, zone: here.zone, at: null };
  }
  return null;
}

function datedAt({ day, clock, offset }: Moment, value: string, here: Here): Dated {
  const instant = offset === null ? null : instantFromText(value, here.zone);
  if (instant === null || offset === null) return { day, clock, zone: here.zone, at: null };
  if (offset !== 'utc') {
    const zone = zoneWithOffset(instant, offset, here.zone);
    return { day, clock, zone, at: instantFrom(instant) };
  }
  return datedInUtc(instant, here);
}

function datedInUtc(instant: number, { zone, endOfDay }: Here): Dated {
  const clock = clockAt(instant, zone);
  return { day: dayAt(instant, zone, endOfDay), clock, zone, at: instantFrom(instant) };
}

/** `20240502` as `2024-05-02`. */
function compact(value: string): string {
  return value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
}
