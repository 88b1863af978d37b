import {
  bareEntry,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
} from './harvest';
import { picturesInHtml, textOfHtml } from './html-text';
import { ordinals } from './ordinals';
import type { JsonKind } from './source';
import { isLoose, type Loose, own, textAt, textsAt } from './values';
import { atOn, dayInText } from './when';

/** The JSON of Mini Diary: one entry a day, under its day. */
export const miniDiary: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, name, value }) =>
        key === 'entries' && typeof name === 'string' && dayInText(name) !== null && isLoose(value),
    ),
  begin(here) {
    const harvest = newHarvest('mini-diary');
    return {
      take({ key, name, value, fault }, place) {
        if (fault || key !== 'entries' || typeof name !== 'string') return;
        if (isLoose(value)) addEntry(harvest, { entry: value, date: name, key: name }, here, place);
        else leave(harvest, 'damaged', place);
      },
      end: () => harvest,
    };
  },
};

/** The JSON of Mini Diarium: a list of entries, several a day, each with a running number. */
export const miniDiarium: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, name, value }) =>
        key === 'entries' &&
        typeof name === 'number' &&
        isLoose(value) &&
        ['date', 'text', 'dateUpdated'].every((field) => Object.hasOwn(value, field)),
    ),
  begin(here) {
    const harvest = newHarvest('mini-diarium');
    const count = ordinals();
    return {
      take({ key, value, fault }, place) {
        if (fault || key !== 'entries') return;
        if (!isLoose(value)) {
          if (!Array.isArray(value)) leave(harvest, 'damaged', place);
          return;
        }
        const date = textAt(value, 'date');
        addEntry(harvest, { entry: value, date, key: `${date} ${count(date)}` }, here, place);
      },
      end: () => harvest,
    };
  },
};

function addEntry(
  harvest: Harvest,
  { entry, date, key }: { entry: Loose; date: string; key: string },
  here: Here,
  place: Place,
): void {
  const day = dayInText(date);
  if (!day) {
    leave(harvest, 'no-day', place);
    return;
  }
  const html = textAt(entry, 'text');
  leave(harvest, 'photos', null, picturesInHtml(html));
  const starred = own(entry, 'starred') === true || own(entry, 'isFavorite') === true;
  leave(harvest, 'marks', null, starred ? 1 : 0);
  gather(
    harvest,
    {
      ...bareEntry,
      key,
      day,
      at: atOn(day, null, here.zone),
      zone: here.zone,
      title: textAt(entry, 'title'),
      text: textOfHtml(html, here, harvest.program === 'mini-diary' ? 2 : 1),
      words: textsAt(entry, 'tags'),
    },
    place,
  );
}
