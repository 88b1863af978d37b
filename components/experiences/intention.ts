import type { Day } from '../../domain/day';
import type { Experience, ExperienceBody } from '../../domain/record';

/**
 * An intention with other words. While its experience lies ahead it is written on the day of the change; afterwards it
 * keeps the day on which it was first written.
 */
export function intentionWith(
  words: string,
  before: ExperienceBody['intention'],
  { body }: Experience,
  today: Day,
): ExperienceBody['intention'] {
  if (words === '') return null;
  return { words, day: body.status === 'planned' ? today : (before?.day ?? today) };
}
