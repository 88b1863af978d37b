import { clockFrom } from './clock-words';
import { bareEntry, gather, type Harvest, type Here, leave, newHarvest } from './harvest';
import { dayInWordsFrom } from './months';
import { ordinals } from './ordinals';
import type { Day, Instant } from '../day';
import { atOn, dayInText, zoneFrom } from './when';

/** The line that every entry begins with. */
const dateLine = /^\t?Date:\t+(.*)$/;
const fieldLine = /^\t([\p{L}][\p{L} ]{0,30}):\t+(.*)$/u;

/** Whether a text is what Day One exports as plain text. */
export function isDayOneText(text: string): boolean {
  return /^\ufeff?\s*Date:\t/.test(text);
}

/** The plain text of Day One: for each entry some lines with what is known of it, then its words. */
export function dayOneText(file: string, text: string, here: Here): Harvest {
  const harvest = newHarvest('day-one');
  const count = ordinals();
  let entry: Entry | null = null;
  const end = () => {
    if (entry) addEntry(harvest, entry, file, here, count);
  };
  for (const [nth, line] of text.split('\n').entries()) {
    const [, date] = dateLine.exec(line) ?? [];
    if (date !== undefined) {
      end();
      entry = { date, line: nth + 1, fields: new Map(), lines: [], begun: false };
      continue;
    }
    const [, name, value = ''] = entry?.begun ? [] : (fieldLine.exec(line) ?? []);
    if (name !== undefined) entry?.fields.set(name.toLowerCase(), value);
    else if (entry) {
      entry.begun ||= line.trim() === '';
      entry.lines.push(line);
    }
  }
  end();
  return harvest;
}

type Entry = {
  date: string;
  line: number;
  fields: Map<string, string>;
  lines: string[];
  /** Whether the lines of what is known of it are over. */
  begun: boolean;
};

function addEntry(
  harvest: Harvest,
  { date, line, fields, lines }: Entry,
  file: string,
  here: Here,
  count: (name: string) => number,
): void {
  const place = { file, line, entry: null, words: date.trim().slice(0, 160) };
  const has = (names: readonly string[]) => names.some((name) => fields.has(name));
  leave(harvest, 'places', null, has(['location', 'place']) ? 1 : 0);
  leave(harvest, 'weather', null, has(['weather']) ? 1 : 0);
  leave(
    harvest,
    'photos',
    null,
    Number(fields.get('photos') ?? (fields.has('photo') ? 1 : 0)) || 0,
  );
  const when = whenOf(date, here);
  if (!when) {
    leave(harvest, 'no-day', place);
    return;
  }
  const { day, clock, zone, at } = when;
  const key = clock === null ? day : `${day} ${clock}`;
  gather(
    harvest,
    {
      ...bareEntry,
      key: `${key} ${count(key)}`,
      day,
      at,
      zone,
      timed: clock !== null,
      text: lines.join('\n').replaceAll(/\n{3,}/g, '\n\n'),
      words: (fields.get('tags') ?? '').split(/\s*,\s*/).map((tag) => tag.replace(/^#/, '')),
    },
    place,
  );
}

type When = { day: Day; clock: string | null; zone: string; at: Instant };

/**
 * Day, time and zone of `2 May 2024 at 21:00:00 BST`, in the languages whose months are known. Letters such as BST may
 * stand for several zones: the time on the wall is kept, in the device's zone.
 */
function whenOf(date: string, here: Here): When | null {
  const text = date.replaceAll(/[\u200e\u200f\u202f\u00a0]/g, ' ').trim();
  const [, first = text, rest = ''] =
    /^(.*?\d{4}年?(?:\d{1,2}月\d{1,2}日)?)(?:\s*,)?\s+(?:\p{L}{1,3}\s+)?(\d{1,2}[:.h]\d{2}.*|\p{L}{2}\s?\d{1,2}[:.]\d{2}.*)$/u.exec(
      text,
    ) ?? [];
  const day =
    dayInText(first) ?? dayInWordsFrom(first.replace(/^\p{L}+, ?/u, '')) ?? dayInWordsFrom(first);
  if (!day) return null;
  const [, time = rest, zoned = ''] =
    /^(.*?\d(?:\s?[AaPp]\.?\s?[Mm]\.?)?)\s+([A-Za-z][\w+:/−-]{1,30})$/.exec(rest) ?? [];
  const clock = clockFrom(time) ?? clockFrom(rest);
  const zone = (/\d|\/|^(?:GMT|UTC)$/.test(zoned) ? zoneFrom(zoned) : null) ?? here.zone;
  return { day, clock, zone, at: atOn(day, clock, zone) };
}
