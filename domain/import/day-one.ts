import { dayAt, instantFrom } from '../day';
import {
  bareEntry,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
} from './harvest';
import { tidy, unescaped } from './plain';
import type { JsonKind } from './source';
import { idAt, isLastingId, isLoose, listAt, type Loose, own, textAt, textsAt } from './values';
import { calendarDay, instantFromText, millisecondsFrom, zoneFrom } from './when';

/** One journal of Day One as JSON. Entries without a text or without tags are usual. */
export const dayOne: JsonKind = {
  fits: (parts) =>
    parts.some(
      ({ key, value }) =>
        (key === 'entries' || key === null) &&
        isLoose(value) &&
        Object.hasOwn(value, 'creationDate'),
    ),
  begin(here) {
    const harvest = newHarvest('day-one');
    return {
      take({ key, value, fault }, place) {
        if (fault || (key !== 'entries' && key !== null)) return;
        if (isLoose(value)) addEntry(harvest, value, here, place);
        else if (!Array.isArray(value)) leave(harvest, 'damaged', place);
      },
      end: () => harvest,
    };
  },
};

function addEntry(harvest: Harvest, entry: Loose, here: Here, place: Place): void {
  countBeside(harvest, entry);
  const zone = zoneFrom(own(entry, 'timeZone')) ?? here.zone;
  const milliseconds =
    instantFromText(textAt(entry, 'creationDate'), zone) ??
    millisecondsFrom(own(entry, 'creationDate'));
  if (milliseconds === null) {
    leave(harvest, 'no-day', place);
    return;
  }
  const id = idAt(entry, 'uuid');
  const wholeDay = own(entry, 'isAllDay') === true;
  gather(
    harvest,
    {
      ...bareEntry,
      key: id ?? instantFrom(milliseconds),
      unique: isLastingId(id),
      day: wholeDay ? calendarDay(milliseconds, zone) : dayAt(milliseconds, zone, here.endOfDay),
      at: instantFrom(milliseconds),
      zone,
      timed: true,
      text: textOf(entry),
      words: textsAt(entry, 'tags'),
    },
    place,
  );
}

/** Pictures, sounds and files stand in the text as `![](dayone-moment://…)`; they do not come along. */
const moment = /[^\S\n]*!\[[^\]\n]{0,400}\]\(dayone-moment:[^)\n]{0,400}\)/g;

function textOf(entry: Loose): string {
  const text = textAt(entry, 'text');
  if (text.trim() !== '') {
    return tidy(unescaped(text.replaceAll(moment, ''))).replaceAll(/\n{3,}/g, '\n\n');
  }
  return tidy(richText(textAt(entry, 'richText')));
}

/** The words of a rich text, which is JSON inside a text; empty where that cannot be read. */
function richText(json: string): string {
  if (json === '' || json.length > 4_000_000) return '';
  try {
    const rich: unknown = JSON.parse(json);
    if (!isLoose(rich)) return '';
    return listAt(rich, 'contents')
      .filter(isLoose)
      .map((piece) => textAt(piece, 'text'))
      .join('');
  } catch (error) {
    if (error instanceof SyntaxError) return '';
    throw error;
  }
}

function countBeside(harvest: Harvest, entry: Loose): void {
  leave(harvest, 'photos', null, listAt(entry, 'photos').length);
  leave(
    harvest,
    'recordings',
    null,
    listAt(entry, 'audios').length + listAt(entry, 'videos').length,
  );
  leave(harvest, 'files', null, listAt(entry, 'pdfAttachments').length);
  leave(harvest, 'places', null, isLoose(own(entry, 'location')) ? 1 : 0);
  leave(harvest, 'weather', null, isLoose(own(entry, 'weather')) ? 1 : 0);
  const marked = own(entry, 'starred') === true || own(entry, 'isPinned') === true;
  leave(harvest, 'marks', null, marked ? 1 : 0);
}
