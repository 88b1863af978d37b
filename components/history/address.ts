import { type Day, dayFrom } from '../../domain/day';
import { type Filters } from '../../domain/find';
import { type Lens, lenses } from '../../domain/lens';
import { type Phase, phases } from '../../domain/record';

/** What an address asks of History: a day or month (`YYYY-MM`) to stand at, and filters. Never any words. */
export type Asked = { place: Day | string | null; filters: Filters };

const form = /^(?:\/(\d{4}-\d\d(?:-\d\d)?))?(?:\?(.*))?$/;

/** Reads what follows `#/history` in an address. What is not ours in it counts for nothing. */
export function askedBy(rest: string): Asked {
  const [, place = '', query = ''] = form.exec(rest) ?? [];
  const said = new URLSearchParams(query);
  const day = (key: string) => dayFrom(said.get(key) ?? '');
  const chosen = said.get('lens')?.split('.') ?? [];
  const experience = said.get('experience');
  return {
    place: dayFrom(place.length === 7 ? `${place}-01` : place) === null ? null : place,
    filters: {
      lenses: lenses.filter((lens: Lens) => chosen.includes(lens)),
      practice: said.get('practice') === 'done',
      hard: said.get('hard') === 'yes',
      phase: phases.find((phase: Phase) => phase === said.get('phase')) ?? null,
      experience: experience !== null && /^[\w-]+$/.test(experience) ? experience : null,
      from: day('from'),
      to: day('to'),
    },
  };
}

/** Writes what follows `#/history`: the one form in which an address says this. */
export function restOf({ place, filters }: Asked): string {
  const said = new URLSearchParams();
  const { from, to, phase, experience } = filters;
  if (filters.lenses.length > 0) said.set('lens', filters.lenses.join('.'));
  if (filters.practice) said.set('practice', 'done');
  if (filters.hard) said.set('hard', 'yes');
  if (phase) said.set('phase', phase);
  if (experience) said.set('experience', experience);
  if (from) said.set('from', from);
  if (to) said.set('to', to);
  const query = said.size > 0 ? `?${said.toString()}` : '';
  return `${place === null ? '' : `/${place}`}${query}`;
}

/** Whether this is what `restOf` writes. */
export function isWritten(rest: string): boolean {
  return restOf(askedBy(rest)) === rest;
}
