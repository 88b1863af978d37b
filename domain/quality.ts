import type { Quality } from './record';

/**
 * The qualities that are ours to choose from, by permanent id, in the order in which they are offered. Bright and
 * difficult ones are mixed: none ranks above another.
 */
export const qualityIds = [
  'stillness',
  'beyondWords',
  'tenderness',
  'oneness',
  'outsideTime',
  'fear',
  'release',
  'grief',
  'awe',
  'confusion',
  'joy',
  'emptiness',
  'clarity',
  'distance',
  'presence',
  'unease',
  'nothingMuch',
] as const;

export type QualityId = (typeof qualityIds)[number];

/** One of ours by id, or one in the person's own words. */
export type QualityName = { id: string } | { words: string };

/** How strongly a quality was there: 0 where it was not chosen. */
export type Strength = 0 | 1 | 2;

function isSame(one: QualityName, other: QualityName): boolean {
  return 'id' in one
    ? 'id' in other && one.id === other.id
    : 'words' in other && one.words === other.words;
}

/** How strongly a quality was chosen. */
export function strengthOf(qualities: readonly Quality[], name: QualityName): Strength {
  return qualities.find((quality) => isSame(quality, name))?.strength ?? 0;
}

/** The next strength in turn: off, a little, strongly, off again. */
export function nextStrength(strength: Strength): Strength {
  if (strength === 0) return 1;
  return strength === 1 ? 2 : 0;
}

/** The qualities with one of them set; what is set to 0 goes, what is new comes last. */
export function withStrength(
  qualities: readonly Quality[],
  name: QualityName,
  strength: Strength,
): Quality[] {
  const quality = strength === 0 ? null : { ...name, strength };
  if (qualities.some((one) => isSame(one, name)))
    return qualities.flatMap((one) => (isSame(one, name) ? (quality ?? []) : one));
  return quality ? [...qualities, quality] : [...qualities];
}
