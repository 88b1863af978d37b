import { clockFrom } from './clock-words';
import { type Found, gather, type Here, leave, newHarvest } from './harvest';
import { ordinals } from './ordinals';
import { oneLine, plainFromHtml, tidy, withoutLinks } from './plain';
import { cellsBy, columnName, type TableKind } from './source';
import type { Row } from './table';
import { atOn, dayInText } from './when';

/** A list in one cell, `walk | work`. */
function listed(cell: string): string[] {
  return cell
    .split(/\s*\|\s*/)
    .map(oneLine)
    .filter((word) => word !== '');
}

/** Words and notes as they were written, without the marks that Daylio puts into them. */
export function daylioText(text: string): string {
  return tidy(withoutLinks(plainFromHtml(text)));
}

/**
 * The table that Daylio exports, of eight columns or nine, newest row first. The date for people and the weekday
 * are not read: they are in the person's language, and `full_date` says the same.
 */
export const daylioTable: TableKind = {
  fits: (names) => names.has('full_date') && names.has('mood'),
  begin(columns, here) {
    const cell = cellsBy(columns);
    const moodPlace = columns.findIndex((column) => columnName(column) === 'mood');
    const harvest = newHarvest('daylio');
    return {
      take(row, place) {
        const found = foundIn(row, cell, here);
        if (!row.whole) leave(harvest, 'cut-off', place);
        else if (row.cells.length <= moodPlace) leave(harvest, 'damaged', place);
        else if (!found) leave(harvest, 'no-day', place);
        else {
          if (!found.timed) leave(harvest, 'no-hour', place);
          gather(harvest, found, place);
        }
      },
      end() {
        const count = ordinals();
        // Counted from the oldest, so that what is written later changes no earlier entry's number.
        for (const found of harvest.found.toReversed()) found.key += ` ${count(found.key)}`;
        return harvest;
      },
    };
  },
};

function foundIn(row: Row, cell: ReturnType<typeof cellsBy>, { zone }: Here): Found | null {
  const day = dayInText(cell(row, 'full_date'));
  if (!day) return null;
  const clock = clockFrom(cell(row, 'time'));
  const mood = oneLine(cell(row, 'mood')).toWellFormed();
  return {
    key: clock ? `${day} ${clock}` : day,
    day,
    at: atOn(day, clock, zone),
    zone,
    timed: clock !== null,
    title: oneLine(daylioText(cell(row, 'note_title'))),
    text: daylioText(cell(row, 'note')),
    mood: mood === '' ? null : mood,
    moodWords: mood === '' ? null : mood,
    words: [...listed(cell(row, 'activities')), ...listed(cell(row, 'scales'))].map((word) =>
      word.toWellFormed(),
    ),
  };
}
