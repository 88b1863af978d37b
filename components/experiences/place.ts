/** Where in Experiences one is. */
export type ExperiencesPlace =
  | { at: 'list' }
  | { at: 'experience'; id: string }
  /** A letter that is being written, from an experience or on its own. */
  | { at: 'writing'; experience: string | null }
  /** A letter that was closed. */
  | { at: 'letter'; id: string }
  /** The three lenses on the moment of a check-in. */
  | { at: 'moment'; checkIn: string };

/**
 * The place that the rest of an address names: `/<id>`, `/<id>/letter`, `/letter`, `/letter/<id>`,
 * `/moment/<id of a check-in>`.
 * @param rest what follows `#/experiences`
 */
export function experiencesPlaceFrom(rest: string): ExperiencesPlace {
  const [first = '', second = ''] = rest.split('/').slice(1);
  if (first === '') return { at: 'list' };
  if (first === 'letter') {
    return second === '' ? { at: 'writing', experience: null } : { at: 'letter', id: second };
  }
  if (first === 'moment') return { at: 'moment', checkIn: second };
  if (second === 'letter') return { at: 'writing', experience: first };
  return { at: 'experience', id: first };
}

/** The address of a place. */
export function addressOf(place: ExperiencesPlace): string {
  switch (place.at) {
    case 'list':
      return '#/experiences';
    case 'experience':
      return `#/experiences/${place.id}`;
    case 'writing':
      return place.experience === null
        ? '#/experiences/letter'
        : `#/experiences/${place.experience}/letter`;
    case 'letter':
      return `#/experiences/letter/${place.id}`;
    case 'moment':
      return `#/experiences/moment/${place.checkIn}`;
  }
}
