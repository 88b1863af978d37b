import { clockFrom } from './clock-words';
import {
  bareEntry,
  type Found,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
  propose,
} from './harvest';
import { dayInWordsFrom } from './months';
import { oneLine, tidy } from './plain';
import { plainFromHtml } from './html-text';
import { cellsBy, type TableKind } from './source';
import type { Row } from './table';
import { atOn } from './when';
import type { Day } from '../day';

/** What was put down in rows of several kinds for one day and time of day. */
type Moment = { found: Found; texts: string[]; place: Place };

/**
 * Bearable's table: one row for each thing that was put down, rows of one day and time of day being one entry. Mood,
 * energy, sleep, gratitudes and notes come in; medicines, symptoms and the rest stay out, but for the notes beside them.
 * The same note may stand on every row of its time of day.
 */
export const bearable: TableKind = {
  fits: (names) => names.has('category') && names.has('rating/amount') && names.has('date'),
  begin(columns, here) {
    const cell = cellsBy(columns);
    const harvest = newHarvest('bearable');
    const moments = new Map<string, Moment>();
    return {
      take(row, place) {
        if (!row.whole) leave(harvest, 'cut-off', place);
        else put(row, place, { cell, harvest, moments, here });
      },
      end() {
        for (const { found, texts, place } of moments.values()) {
          gather(harvest, { ...found, text: texts.join('\n') }, place);
        }
        return harvest;
      },
    };
  },
};

type Table = {
  cell: ReturnType<typeof cellsBy>;
  harvest: Harvest;
  moments: Map<string, Moment>;
  here: Here;
};

function put(row: Row, place: Place, { cell, harvest, moments, here }: Table): void {
  const kind = cell(row, 'category').toLowerCase();
  const isKnown = /^(mood|energy|sleep|gratitudes?|notes?)\b/.test(kind);
  const note = tidy(plainFromHtml(cell(row, 'notes'), here));
  if (!isKnown) leave(harvest, 'health', place);
  if (!isKnown && note === '') return;
  const day = dayInWordsFrom(cell(row, 'date formatted')) ?? dayInWordsFrom(cell(row, 'date'));
  if (!day) {
    leave(harvest, 'no-day', place);
    return;
  }
  const time = cell(row, 'time of day').toLowerCase();
  const key = `${day} ${clockFrom(time) ?? time}`.trim();
  const moment = moments.get(key) ?? { found: foundAt(key, day, time, here), texts: [], place };
  moments.set(key, moment);
  const { found, texts } = moment;
  const amount = oneLine(cell(row, 'rating/amount'));
  const detail = cell(row, 'detail')
    .split(/\s*\|\s*/)
    .map(oneLine)
    .filter((word) => word !== '');
  if (note !== '' && !texts.includes(note)) texts.push(note);
  if (!isKnown) return;
  if (kind.startsWith('gratitude') || kind.startsWith('note')) texts.push(...detail);
  else if (kind === 'mood' && amount !== '') {
    if (found.mood === null) Object.assign(found, { mood: amount, moodWords: `Mood ${amount}` });
    else found.words.push(`Mood ${amount}`);
    found.words.push(...detail);
    propose(harvest, amount, Number(amount));
  } else {
    const name = oneLine(cell(row, 'category'));
    if (amount !== '') found.words.push(`${name} ${amount}`);
    found.words.push(...detail);
  }
}

/** Times of day that are no hours, in their order. */
const partsOfDay = ['pre', 'am', 'mid', 'pm'];

function foundAt(key: string, day: Day, time: string, { zone }: Here): Found {
  const clock = clockFrom(time);
  return {
    ...bareEntry,
    key,
    day,
    at: atOn(day, clock, zone, 50 + partsOfDay.indexOf(time)),
    zone,
    timed: clock !== null,
    words: [],
  };
}
