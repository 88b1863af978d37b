import { type Day, weekdayOf } from '../day';
import { plainDigits } from './digits';
import { monthIn, weekdayFrom } from './months';
import { dayOf } from './when';

/** What a row says of its day: the date in full, and beside it a short one and a weekday in anyone's language. */
export type DateRow = { full: string; short: string; weekday: string };

const form = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})(?:[T ].*)?$/;

type Both = { monthFirst: Day | null; dayFirst: Day | null; dots: boolean };

function bothOf(full: string): Both | null {
  const [, one, mark, two, year] = form.exec(plainDigits(full.trim())) ?? [];
  if (one === undefined || year === undefined) return null;
  const whole = year.length === 2 ? `20${year}` : year;
  return {
    monthFirst: dayOf(whole, one, two),
    dayFirst: dayOf(whole, two, one),
    dots: mark === '.',
  };
}

/** How much a row speaks for a reading: what else it says of its day agrees, or only this one is a day at all. */
function votes(one: Day | null, other: Day | null, { short, weekday }: DateRow): number {
  if (one === null || one === other) return 0;
  if (other === null) return 8;
  const month = monthIn(short);
  if (month !== null && Number(one.slice(5, 7)) === month) return 4;
  return weekdayFrom(weekday) === weekdayOf(one) ? 1 : 0;
}

/**
 * The days of rows whose dates a spreadsheet wrote anew, `5/14/2022` or `14/5/2022`: one order for the whole table, by
 * what its rows say. Null for a row that has no such date; a day of null where nothing tells the order.
 */
export function daysOfRows(rows: readonly DateRow[]): Array<{ day: Day | null } | null> {
  const both = rows.map(({ full }) => bothOf(full));
  let balance = 0;
  for (const [nth, row] of rows.entries()) {
    const { monthFirst = null, dayFirst = null, dots = false } = both[nth] ?? {};
    balance += votes(monthFirst, dayFirst, row) - votes(dayFirst, monthFirst, row);
    // With dots the day always comes first.
    if (dots) balance -= 8;
  }
  return both.map((one) => {
    if (one === null) return null;
    if (one.monthFirst === one.dayFirst) return { day: one.monthFirst };
    if (balance === 0) return { day: null };
    return { day: balance > 0 ? one.monthFirst : one.dayFirst };
  });
}
