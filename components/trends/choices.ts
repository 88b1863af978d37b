import type { Day } from '../../domain/day';
import type { Range } from '../../domain/trends/by-date';
import { dayWithNumber, numberOfDay } from '../../domain/trends/day-number';
import type { Reach } from '../../domain/trends/from-day-zero';

/** Where the shown days stand: they end today or on a day, or lie around an experience's. */
export type Centre = { on: 'today' } | { on: 'day' | 'experience'; day: Day };

/** How a person looks at their trends. */
export type Choices = {
  view: 'by-date' | 'from-day-0';
  range: Range;
  centre: Centre;
  reach: Reach;
  /** Day of the experience that is drawn strongly; null for the latest. */
  strong: number | null;
};

/** How the page looks at first. */
export const usualChoices: Choices = {
  view: 'by-date',
  range: 'three-months',
  centre: { on: 'today' },
  reach: 30,
  strong: null,
};

/** A centre as the value of an option. */
export function optionOf(centre: Centre): string {
  return centre.on === 'experience' ? String(numberOfDay(centre.day)) : centre.on;
}

/** The centre that an option stands for. A day of one's choosing begins with today. */
export function centreFrom(option: string, today: Day): Centre {
  if (option === 'today') return { on: 'today' };
  if (option === 'day') return { on: 'day', day: today };
  return { on: 'experience', day: dayWithNumber(Number(option)) };
}
