import type { Day } from '../../domain/day';
import { dayWithNumber } from '../../domain/trends/day-number';
import type { Days } from '../../domain/trends/point';
import { dayInWords } from '../../platform/messages';

/** A day with words under it. */
export type TickMark = { at: number; words: string };

/** Width that the words of a day take, with the room around them, in pixels. */
const room = 58;

function words(at: number, form: Intl.DateTimeFormatOptions): TickMark {
  return { at, words: dayInWords(dayWithNumber(at), form) };
}

/** The first days of some calendar months within the shown days; `every` of how many months, 12 is each January. */
function monthStarts({ from, to }: Days, every: number): number[] {
  const days: number[] = [];
  for (let at = from; at <= to; at += 1) {
    const day: Day = dayWithNumber(at);
    if (!day.endsWith('-01')) continue;
    if (every >= 12) {
      const year = Number(day.slice(0, 4));
      if (day.slice(5, 7) === '01' && year % (every / 12) === 0) days.push(at);
      at += 27;
    } else {
      if ((Number(day.slice(5, 7)) - 1) % every === 0) days.push(at);
      at += 27;
    }
  }
  return days;
}

/** Months from one of the words to the next: the fewest with which none touches another are taken. */
const monthSteps = [1, 2, 3, 6, 12, 24, 60, 120];

/**
 * The days that have words under a drawing by date: every few days, months or years, as there is room.
 * @param width of the days, in pixels
 */
export function ticksOf(days: Days, width: number): TickMark[] {
  const most = Math.max(1, Math.floor(width / room));
  const length = days.to - days.from + 1;
  if (length <= 45) {
    const every = Math.max(1, Math.ceil(length / most));
    const form = { day: 'numeric', month: 'short' } as const;
    const found: TickMark[] = [];
    for (let at = days.to; at >= days.from; at -= every) found.push(words(at, form));
    return found.reverse();
  }
  const step = monthSteps.find((every) => length / (every * 30.44) <= most) ?? 120;
  const form: Intl.DateTimeFormatOptions =
    step >= 12
      ? { year: 'numeric' }
      : length > 366
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  return monthStarts(days, step).map((at) => words(at, form));
}

/**
 * Those of some words that have room: the later ones first, none nearer to another than `apart` pixels.
 * @param place where a day stands, in pixels
 */
export function withRoom<T extends { at: number }>(
  wanted: readonly T[],
  place: (at: number) => number,
  apart: number,
  end: number,
): T[] {
  let limit = end;
  return wanted
    .toReversed()
    .filter(({ at }) => {
      if (place(at) > limit) return false;
      limit = place(at) - apart;
      return true;
    })
    .reverse();
}
