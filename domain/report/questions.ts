import { type Block, lineOf, linesOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import { isCovered } from './span';

/** The questions that were not asked yet, of whatever day, and the notes for the guide of the covered experiences. */
export function questionsIn(
  { questions, experiences }: ReportRecords,
  choices: ReportChoices,
): Block[] {
  const asking = questions
    .filter(({ body }) => !body.asked && body.words.trim() !== '')
    .map(({ id, body }) => lineOf(`${id}.words`, 'own', body.words.trim()));
  const notes = experiences
    .filter((experience) => isCovered(experience, choices))
    .flatMap(({ id, body }) => linesOf(`${id}.notes`, body.notes));
  return [...asking, ...notes].map((line) => ({
    id: line.id,
    is: 'point',
    group: null,
    lines: [line],
  }));
}
