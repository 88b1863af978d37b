import type { Experience } from '../record';
import { type Block, type Line, lineOf, linesOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import { isAhead, isCovered } from './span';
import type { ReportWords } from './words';

/** The covered experiences and those that lie ahead, in order, with what of each was asked for. */
export function experiencesIn(
  { experiences }: ReportRecords,
  choices: ReportChoices,
  say: ReportWords,
): Block[] {
  return experiences
    .filter((experience) => isCovered(experience, choices) || isAhead(experience, choices))
    .map((experience) => experienceOf(experience, choices, say));
}

/** The id of the line that names an experience. */
export function experienceLine(id: string): string {
  return `${id}.title`;
}

function experienceOf(
  experience: Experience,
  { parts, to }: ReportChoices,
  say: ReportWords,
): Block {
  const { id, day, body } = experience;
  const named = say.experience(day, body.title.trim(), isAhead(experience, { to }));
  const field = (name: 'set' | 'setting' | 'held') =>
    linesOf(`${id}.${name}`, body[name], say.field(name));
  return {
    id,
    is: 'experience',
    group: null,
    lines: [
      lineOf(experienceLine(id), 'head', named),
      ...(parts.has('experiences')
        ? linesOf(`${id}.intention`, body.intention?.words ?? '', say.field('intention'))
        : []),
      ...(parts.has('set-and-setting')
        ? [...field('set'), ...field('setting'), ...field('held')]
        : []),
      ...(parts.has('qualities') ? qualitiesOf(experience, say) : []),
      ...(body.inReport ? whatCame(experience, say) : []),
    ],
  };
}

function qualitiesOf({ id, body }: Experience, say: ReportWords): Line[] {
  return body.qualities.flatMap((quality) => {
    const words = say.quality(quality);
    const name = 'id' in quality ? quality.id : quality.words;
    return words === null ? [] : [lineOf(`${id}.quality.${name}`, 'told', words)];
  });
}

/** The account, and the words of the day itself: only where the person has said so, experience by experience. */
function whatCame({ id, body }: Experience, say: ReportWords): Line[] {
  const { word = '', image = '', feeling = '' } = body.firstWords ?? {};
  return [
    ...linesOf(`${id}.word`, word, say.field('word')),
    ...linesOf(`${id}.image`, image, say.field('image')),
    ...linesOf(`${id}.feeling`, feeling, say.field('feeling')),
    ...linesOf(`${id}.account`, body.account),
  ];
}
