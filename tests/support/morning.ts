/**
 * IANA name of a zone in which it is ten in the morning or a little later, whenever it is asked for. For what must be
 * neither in the hours after the usual time of a nudge, in which one comes at once, nor shortly before a day ends.
 */
export function zoneWhereItIsMorning(): string {
  const ahead = 10 - new Date().getUTCHours();
  const hours = ahead < -12 ? ahead + 24 : ahead;
  // In these names the sign is the other way round: `Etc/GMT-3` is three hours ahead.
  return hours === 0 ? 'UTC' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
}
