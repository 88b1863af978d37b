import { reachFrom } from './reach';
import { linesFor, type SupportLine } from './support-lines';
import type { SupportCountry, SupportPlace } from './support-place';

/** A help line of the person's own, for one place. The number stands as they wrote it. */
export type OwnLine = { id: string; place: SupportPlace; name: string; number: string };

/** What the person changed about the lines: those of their own, and which of ours are not to be shown. */
export type LineSettings = { own: OwnLine[]; hidden: string[] };

/** What a line of ours is known by where it is hidden. */
export function lineKey({ country, tel }: Pick<SupportLine, 'country' | 'tel'>): string {
  return `${country} ${tel}`;
}

/** The lines of a place as the person wants them. Hiding takes nothing away: `hidden` can be shown again. */
export function linesIn(
  place: SupportPlace,
  { own, hidden }: LineSettings,
): { ours: SupportLine[]; own: OwnLine[]; hidden: SupportLine[] } {
  const all = place === 'elsewhere' ? [] : linesFor(place satisfies SupportCountry);
  const isHidden = (line: SupportLine) => hidden.includes(lineKey(line));
  return {
    ours: all.filter((line) => !isHidden(line)),
    own: own.filter((line) => line.place === place),
    hidden: all.filter(isHidden),
  };
}

/** The number that is dialled for a line of one's own, or null where there is none in what was written. */
export function dialledOf({ number }: Pick<OwnLine, 'number'>): string | null {
  const reach = reachFrom(number);
  return reach.number === null ? null : reach.tel;
}

/** The settings with a line of one's own added or changed. */
export function withOwnLine(settings: LineSettings, line: OwnLine): LineSettings {
  const known = settings.own.some(({ id }) => id === line.id);
  const own = known
    ? settings.own.map((one) => (one.id === line.id ? line : one))
    : [...settings.own, line];
  return { ...settings, own };
}

/** The settings without a line of one's own. */
export function withoutOwnLine(settings: LineSettings, id: string): LineSettings {
  return { ...settings, own: settings.own.filter((line) => line.id !== id) };
}

/** The settings with a line of ours hidden, or shown again. */
export function withHidden(settings: LineSettings, line: SupportLine, hide: boolean): LineSettings {
  const others = settings.hidden.filter((key) => key !== lineKey(line));
  return { ...settings, hidden: hide ? [...others, lineKey(line)] : others };
}
