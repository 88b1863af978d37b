import { dayAt, instantFrom } from '../day';
import {
  bareEntry,
  gather,
  type Harvest,
  type Here,
  leave,
  newHarvest,
  type Place,
  propose,
} from './harvest';
import { plainFromHtml, textOfHtml } from './html-text';
import type { JsonKind } from './source';
import {
  idAt,
  isLastingId,
  isLoose,
  listAt,
  type Loose,
  numberAt,
  own,
  textAt,
  textsAt,
} from './values';
import { instantFromText, millisecondsFrom, zoneFrom } from './when';

/** What is proposed for Journey's moods, 1 (amazing) to 5 (terrible); 0 is none. */
const values = [9, 7, 5, 3, 1];

/** The day of an entry is called so in the exports of the app, and in those of the web. */
const dated = ['date_journal', 'dateOfJournal'];

const isEntry = (value: unknown): value is Loose =>
  isLoose(value) && dated.some((key) => Object.hasOwn(value, key));

/** An entry of Journey, one to a file; or a list of them. */
export const journey: JsonKind = {
  fits: (parts) =>
    parts.some(({ key, value }) => dated.includes(key ?? '') || (key === null && isEntry(value))),
  begin(here) {
    const harvest = newHarvest('journey');
    /** The keys of a file that is one entry come part by part. */
    const single = new Map<string, unknown>();
    const members = new Map<string, Array<[string, unknown]>>();
    let first: Place | null = null;
    return {
      take({ key, name, value, fault }, place) {
        if (key === null) {
          if (isEntry(value)) addEntry(harvest, value, here, place);
          else if (!fault) leave(harvest, 'damaged', place);
          return;
        }
        first ??= { ...place, line: null, entry: null };
        if (name === null) single.set(key, value);
        else {
          const inside = members.get(key) ?? [];
          inside.push([String(name), value]);
          members.set(key, inside);
          single.set(key, null);
        }
      },
      end() {
        if (!first || !dated.some((key) => single.has(key))) return harvest;
        for (const [key, inside] of members) {
          const isList = inside[0]?.[0] === '0';
          single.set(key, isList ? inside.map(([, value]) => value) : Object.fromEntries(inside));
        }
        addEntry(harvest, Object.fromEntries(single), here, first);
        return harvest;
      },
    };
  },
};

function addEntry(harvest: Harvest, entry: Loose, here: Here, place: Place): void {
  countBeside(harvest, entry);
  if (own(entry, 'encrypted') === true) {
    leave(harvest, 'locked-entry', { ...place, words: '' });
    return;
  }
  const zone = zoneFrom(own(entry, 'timezone')) ?? here.zone;
  const made = own(entry, 'date_journal') ?? own(entry, 'dateOfJournal');
  const milliseconds =
    millisecondsFrom(made) ?? (typeof made === 'string' ? instantFromText(made, zone) : null);
  if (milliseconds === null) {
    leave(harvest, 'no-day', place);
    return;
  }
  const id = idAt(entry, 'id');
  const mood = numberAt(entry, 'mood') ?? 0;
  const proposal = values[Math.round(mood) - 1];
  propose(harvest, String(mood), proposal);
  gather(
    harvest,
    {
      ...bareEntry,
      key: id ?? instantFrom(milliseconds),
      unique: isLastingId(id),
      day: dayAt(milliseconds, zone, here.endOfDay),
      at: instantFrom(milliseconds),
      zone,
      timed: true,
      title: textAt(entry, 'title'),
      text: textOf(entry, here),
      mood: proposal === undefined ? null : String(mood),
      words: textsAt(entry, 'tags'),
    },
    place,
  );
}

function textOf(entry: Loose, here: Here): string {
  const text = textAt(entry, 'text');
  const kind = textAt(entry, 'type');
  if (kind === 'markdown') return text;
  return kind === 'html' ? textOfHtml(text, here, 2) : plainFromHtml(text, here);
}

/** Journey writes a number beyond every map where there is no place. */
function isPlaced(entry: Loose): boolean {
  const inside = own(entry, 'location');
  const spot = isLoose(inside) ? inside : entry;
  const lat = numberAt(spot, 'lat');
  const lon = numberAt(spot, 'lon') ?? numberAt(spot, 'lng');
  const there = lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return textAt(entry, 'address') !== '' || (there && (lat !== 0 || lon !== 0));
}

function countBeside(harvest: Harvest, entry: Loose): void {
  const all = [...listAt(entry, 'photos'), ...listAt(entry, 'attachments')];
  const media = all.filter((name) => typeof name === 'string');
  const sounds = media.filter((name) => /\.(mp3|m4a|aac|wav|ogg|amr|3gp|mp4|mov)$/i.test(name));
  leave(harvest, 'photos', null, all.length - sounds.length);
  leave(harvest, 'recordings', null, sounds.length);
  leave(harvest, 'places', null, isPlaced(entry) ? 1 : 0);
  const weather = own(entry, 'weather');
  const told = isLoose(weather) && textAt(weather, 'description') !== '';
  leave(harvest, 'weather', null, told ? 1 : 0);
  leave(harvest, 'marks', null, own(entry, 'favourite') === true ? 1 : 0);
}
