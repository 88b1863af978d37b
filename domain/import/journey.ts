import { dayAt, instantFrom } from '../day';
import { gather, type Harvest, type Here, leave, newHarvest, type Place, propose } from './harvest';
import { oneLine, plainFromHtml, tidy } from './plain';
import type { JsonKind } from './source';
import { idAt, isLoose, listAt, type Loose, numberAt, own, textAt, textsAt } from './values';
import { millisecondsFrom, zoneFrom } from './when';

/** What is proposed for Journey's moods, 1 (amazing) to 5 (terrible); 0 is none. */
const values = [9, 7, 5, 3, 1];

const isEntry = (value: unknown): value is Loose =>
  isLoose(value) && Object.hasOwn(value, 'date_journal');

/** An entry of Journey, one to a file; or a list of them. */
export const journey: JsonKind = {
  fits: (parts) =>
    parts.some(({ key, value }) => key === 'date_journal' || (key === null && isEntry(value))),
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
        first ??= { ...place, entry: null };
        if (name === null) single.set(key, value);
        else {
          const inside = members.get(key) ?? [];
          inside.push([String(name), value]);
          members.set(key, inside);
          single.set(key, null);
        }
      },
      end() {
        if (!first || !single.has('date_journal')) return harvest;
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
  const milliseconds = millisecondsFrom(own(entry, 'date_journal'));
  if (milliseconds === null) {
    leave(harvest, 'no-day', place);
    return;
  }
  const zone = zoneFrom(own(entry, 'timezone')) ?? here.zone;
  const mood = numberAt(entry, 'mood') ?? 0;
  const proposal = values[Math.round(mood) - 1];
  propose(harvest, String(mood), proposal);
  gather(
    harvest,
    {
      key: idAt(entry, 'id') ?? instantFrom(milliseconds),
      day: dayAt(milliseconds, zone, here.endOfDay),
      at: instantFrom(milliseconds),
      zone,
      timed: true,
      title: '',
      text: tidy(plainFromHtml(textAt(entry, 'text'))),
      mood: proposal === undefined ? null : String(mood),
      moodWords: null,
      words: textsAt(entry, 'tags')
        .map(oneLine)
        .filter((tag) => tag !== ''),
    },
    place,
  );
}

/** Journey writes a number beyond every map where there is no place. */
function isPlaced(entry: Loose): boolean {
  const [lat, lon] = [numberAt(entry, 'lat'), numberAt(entry, 'lon')];
  const there = lat !== null && lon !== null && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  return textAt(entry, 'address') !== '' || (there && (lat !== 0 || lon !== 0));
}

function countBeside(harvest: Harvest, entry: Loose): void {
  const media = textsAt(entry, 'photos');
  const sounds = media.filter((name) => /\.(mp3|m4a|aac|wav|ogg|amr|3gp|mp4|mov)$/i.test(name));
  leave(harvest, 'photos', null, listAt(entry, 'photos').length - sounds.length);
  leave(harvest, 'recordings', null, sounds.length);
  leave(harvest, 'places', null, isPlaced(entry) ? 1 : 0);
  const weather = own(entry, 'weather');
  const told = isLoose(weather) && textAt(weather, 'description') !== '';
  leave(harvest, 'weather', null, told ? 1 : 0);
  leave(harvest, 'marks', null, own(entry, 'favourite') === true ? 1 : 0);
}
