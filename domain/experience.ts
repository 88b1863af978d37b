import type { Day } from './day';
import type { Experience, ExperienceBody } from './record';

/** An experience with nothing written in it. */
export const blankExperience: ExperienceBody = {
  status: 'past',
  title: '',
  intention: null,
  set: '',
  setting: '',
  guide: '',
  account: '',
  qualities: [],
  held: '',
  notes: '',
  inReport: false,
  firstWords: null,
};

/** How an experience stands on a day: a planned one whose day has gone by asks what became of it. */
export type Standing = 'ahead' | 'asks' | 'behind' | 'fell-through';

export function standingOn(today: Day, { day, body }: Experience): Standing {
  if (body.status === 'did-not-happen') return 'fell-through';
  if (body.status === 'past') return 'behind';
  return day < today ? 'asks' : 'ahead';
}

/** The status of an experience that is given another day: what lies ahead is planned, what has a day behind happened. */
export function statusOn(today: Day, day: Day, before: ExperienceBody['status']) {
  if (day > today) return 'planned';
  return day < today ? 'past' : before === 'did-not-happen' ? 'planned' : before;
}

/** The three short answers of the day itself, with nothing in them. */
export const noFirstWords: NonNullable<ExperienceBody['firstWords']> = {
  word: '',
  image: '',
  feeling: '',
};

/** Three more answers beside those that are there, each in a line of its own. */
export function withMoreWords(
  before: NonNullable<ExperienceBody['firstWords']>,
  more: NonNullable<ExperienceBody['firstWords']>,
): NonNullable<ExperienceBody['firstWords']> {
  const both = (one: string, other: string) =>
    [one, other].filter((text) => text !== '').join('\n');
  return {
    word: both(before.word, more.word),
    image: both(before.image, more.image),
    feeling: both(before.feeling, more.feeling),
  };
}
