import { isAhead } from './lived';

/**
 * When a record last changed, as text that sorts: `milliseconds-counter-device`, for example
 * `001779999999999-00000-3fa9c1d2`. Milliseconds have fifteen digits, the counter five (base 10).
 */
export type Stamp = string & { readonly brand: 'stamp' };

const form = /^(\d{15})-(\d{5})-([0-9a-f]{8})$/;

/** The earliest stamp of all; older than anything written. */
export const noStamp = '000000000000000-00000-00000000' as Stamp;

function stampOf(milliseconds: number, counter: number, device: string): Stamp {
  return `${String(milliseconds).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}` as Stamp;
}

/** Reads a stamp; null for text that is not one. */
export function stampFrom(text: string): Stamp | null {
  return form.test(text) ? (text as Stamp) : null;
}

/** Milliseconds since 1970 of a stamp. */
export function stampMilliseconds(stamp: Stamp): number {
  return Number(stamp.slice(0, 15));
}

/**
 * The stamp for a change: later than now, than the device's last and than the record's own, so that a clock
 * set back never makes a newer change look older.
 * @param now milliseconds since 1970
 * @param device eight hexadecimal digits
 */
export function nextStamp(
  now: number,
  deviceLast: Stamp,
  recordLast: Stamp,
  device: string,
): Stamp {
  const last = deviceLast > recordLast ? deviceLast : recordLast;
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
  return `${String(milliseconds).padStart(15, '0')}${stamp.slice(15)}` as Stamp;
}
