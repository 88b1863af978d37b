import { isAhead } from './lived';

/**
 * When a record last changed, as text that sorts: `milliseconds-counter-device`, for example
 * `001779999999999-00000-3fa9c1d2`. Milliseconds have fifteen digits, the counter five (base 10).
 */
export type Stamp = string & { readonly brand: 'stamp' };

const form = /^(\d{15}|[1-9]\d{15,16})-(\d{5})-([0-9a-f]{8})$/;

/** The last millisecond of the year 2200. What is stamped later was stamped by a clock that was broken. */
const farthest = Date.UTC(2201, 0) - 1;

/** The earliest stamp of all; older than anything written. */
export const noStamp = '000000000000000-00000-00000000' as Stamp;

function stampOf(milliseconds: number, counter: number, device: string): Stamp {
  return `${String(milliseconds).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}` as Stamp;
}

/**
 * Reads a stamp; null for text that is not one. One from beyond the year 2200 becomes the first of that year's last
 * millisecond, so that there is always room for a next one.
 */
export function stampFrom(text: string): Stamp | null {
  const [, milliseconds, , device] = form.exec(text) ?? [];
  if (milliseconds === undefined || device === undefined) return null;
  return Number(milliseconds) > farthest ? stampOf(farthest, 0, device) : (text as Stamp);
}

/** Milliseconds since 1970 of a stamp. */
export function stampMilliseconds(stamp: Stamp): number {
  return Number(stamp.slice(0, stamp.indexOf('-')));
}

/**
 * The stamp for a change: later than now, than the device's last and than the record's own, so that a clock
 * set back never makes a newer change look older. A last one from beyond the year 2200 counts for nothing.
 * @param now milliseconds since 1970
 * @param device eight hexadecimal digits
 */
export function nextStamp(
  now: number,
  deviceLast: Stamp,
  recordLast: Stamp,
  device: string,
): Stamp {
  const ofDevice = stampMilliseconds(deviceLast) > farthest ? noStamp : deviceLast;
  const ofRecord = stampFrom(recordLast) ?? noStamp;
  const last = ofDevice > ofRecord ? ofDevice : ofRecord;
  const [, milliseconds = '0', counter = '0'] = form.exec(last) ?? [];
  if (now > Number(milliseconds)) return stampOf(now, 0, device);
  return Number(counter) < 99_999
    ? stampOf(Number(milliseconds), Number(counter) + 1, device)
    : stampOf(Number(milliseconds) + 1, 0, device);
}

/**
 * The stamp of a removal: that of the change, but dated by the clock (ms since 1970) where stamps run ahead of it, since it
 * was set back. Its thirty days count from then.
 */
export function removalStamp(stamp: Stamp, now: number): Stamp {
  return isAhead(stampMilliseconds(stamp), now) ? withMilliseconds(stamp, now) : stamp;
}

/** A stamp as it would be, had it been given at another moment: milliseconds since 1970. */
export function withMilliseconds(stamp: Stamp, milliseconds: number): Stamp {
  return `${String(milliseconds).padStart(15, '0')}${stamp.slice(stamp.indexOf('-'))}` as Stamp;
}
