import { language } from './messages';

/**
 * A time on the wall in words, hours and minutes.
 * @param milliseconds since 1970
 * @param zone IANA name
 */
export function timeInWords(milliseconds: number, zone: string): string {
  return new Intl.DateTimeFormat(language(), {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(milliseconds);
}

/**
 * A clock time in words.
 * @param time `HH:MM`, 24 hours
 */
export function clockInWords(time: string): string {
  return timeInWords(Date.parse(`1970-01-01T${time}Z`), 'UTC');
}

/** Calls back once a minute until stopped. Gives back how to stop. */
export function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  return () => clearInterval(timer);
}

/** Calls back once, after as long as it takes to look at something. */
export function inAMoment(listener: () => void): void {
  setTimeout(listener, 15_000);
}
