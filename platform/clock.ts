/** Milliseconds since 1970, by the device's clock. */
export function now(): number {
  return Date.now();
}

/** IANA name of the zone that the device is in. */
export function zone(): string {
  return Temporal.Now.timeZoneId();
}

/** A new UUID. */
export function newId(): string {
  return crypto.randomUUID();
}

/** When this page began, in milliseconds since 1970. */
export function begun(): number {
  return performance.timeOrigin;
}
