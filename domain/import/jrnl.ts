import { clockFrom } from './clock-words';
import {
  bareEntry,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
} from './harvest';
import { ordinals } from './ordinals';
import { tidy } from './plain';
import type { JsonKind } from './source';
import { idAt, isLastingId, isLoose, type Loose, own, textAt, textsAt } from './values';
import { atOn, dayInText } from './when';

/** The JSON of jrnl, a diary for the terminal: days and times on the wall, no zone. Title and body are one text. */
export const jrnl: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, value }) =>
        (key === 'entries' || key === null) &&
        isLoose(value) &&
        Object.hasOwn(value, 'date') &&
        Object.hasOwn(value, 'body'),
    ),
  begin(here) {
    const harvest = newHarvest('jrnl');
    const count = ordinals();
    return {
      take({ key, value, fault }, place) {
        if (fault || (key !== 'entries' && key !== null)) return;
        if (isLoose(value)) addEntry(harvest, value, here, place, count);
        else if (!Array.isArray(value)) leave(harvest, 'damaged', place);
      },
      end: () => harvest,
    };
  },
};

function addEntry(
  harvest: Harvest,
  entry: Loose,
  { zone }: Here,
  place: Place,
  count: (name: string) => number,
): void {
  const day = dayInText(textAt(entry, 'date'));
  if (!day) {
    leave(harvest, 'no-day', place);
    return;
  }
  const clock = clockFrom(textAt(entry, 'time'));
  const when = `${day} ${clock ?? ''}`.trim();
  const ordinal = count(when);
  const title = tidy(textAt(entry, 'title'));
  const body = tidy(textAt(entry, 'body'));
  if (own(entry, 'starred') === true) leave(harvest, 'marks');
  const text = [title, body].filter((part) => part !== '').join('\n');
  const id = idAt(entry, 'uuid');
  gather(
    harvest,
    {
      ...bareEntry,
      key: id ?? `${when} ${ordinal}`,
      unique: isLastingId(id),
      day,
      at: atOn(day, clock, zone),
      zone,
      timed: clock !== null,
      text,
      words: textsAt(entry, 'tags')
        // Tags of jrnl are words of the text already.
        .filter((tag) => !text.toLowerCase().includes(tag.toLowerCase()))
        .map((tag) => tag.replace(/^[@#]/, '')),
    },
    place,
  );
}
