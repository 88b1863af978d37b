import { clockFrom } from './clock-words';
import { bareEntry, type Found, gather, type Here, leave, newHarvest, type Place } from './harvest';
import { daylioText } from './daylio-words';
import { dayInWordsFrom } from './months';
import { ordinals } from './ordinals';
import { oneLine } from './plain';
import { type DateRow, daysOfRows } from './rewritten-dates';
import { cellsBy, columnName, type TableKind } from './source';
import type { Row } from './table';
import { atOn, dayInText } from './when';
import type { Day } from '../day';

/** A list in one cell, `walk | work`. */
const listed = (cell: string) => cell.split('|').map(oneLine);

type Cell = ReturnType<typeof cellsBy>;

/**
 * The table that Daylio exports, of seven columns, eight or nine, newest row first. Where `full_date` says the day, the
 * date for people and the weekday are not read, as they are in the person's language; the oldest tables have only
 * these, and the year. Spreadsheets write `full_date` anew in the way of their country.
 */
export const daylioTable: TableKind = {
  fits: (names) =>
    names.has('mood') &&
    (names.has('full_date') ||
      ['year', 'date', 'weekday', 'activities'].every((name) => names.has(name))),
  begin(columns, here) {
    const cell = cellsBy(columns);
    const moodPlace = columns.findIndex((column) => columnName(column) === 'mood');
    const harvest = newHarvest('daylio');
    const rows: Array<{ row: Row; place: Place; date: DateRow; day: Day | null }> = [];
    return {
      take(row, place) {
        if (!row.whole) leave(harvest, 'cut-off', place);
        else if (row.cells.length <= moodPlace) leave(harvest, 'damaged', place);
        else {
          const date = {
            full: cell(row, 'full_date'),
            short: cell(row, 'date'),
            weekday: cell(row, 'weekday'),
          };
          rows.push({ row, place, date, day: dayIn(row, cell) });
        }
      },
      end() {
        const rewritten = daysOfRows(rows.map(({ date }) => date));
        for (const [nth, { row, place, day }] of rows.entries()) {
          const there = day ?? rewritten[nth]?.day ?? null;
          if (there === null) leave(harvest, rewritten[nth] ? 'rewritten-dates' : 'no-day', place);
          else {
            const found = foundIn(row, there, cell, here);
            if (!found.timed) leave(harvest, 'no-hour', place);
            gather(harvest, found, place);
          }
        }
        const count = ordinals();
        // Counted from the oldest, so that what is written later changes no earlier entry's number.
        for (const found of harvest.found.toReversed()) found.key += ` ${count(found.key)}`;
        return harvest;
      },
    };
  },
};

/** The day that a row says by itself. */
function dayIn(row: Row, cell: Cell): Day | null {
  const full = cell(row, 'full_date');
  if (full !== '') return dayInText(full) ?? dayInWordsFrom(full);
  const year = cell(row, 'year');
  const date = cell(row, 'date');
  return dayInWordsFrom(`${date} ${year}`) ?? dayInWordsFrom(date);
}

function foundIn(row: Row, day: Day, cell: Cell, here: Here): Found {
  const clock = clockFrom(cell(row, 'time'));
  const mood = oneLine(cell(row, 'mood'));
  return {
    ...bareEntry,
    key: clock ? `${day} ${clock}` : day,
    day,
    at: atOn(day, clock, here.zone),
    zone: here.zone,
    timed: clock !== null,
    title: daylioText(cell(row, 'note_title'), here),
    text: daylioText(cell(row, 'note'), here),
    mood: mood === '' ? null : mood,
    moodWords: mood === '' ? null : mood,
    words: [...listed(cell(row, 'activities')), ...listed(cell(row, 'scales'))],
  };
}
