import { isHard } from '../check-in';
import type { CheckIn } from '../record';
import { scales } from '../scale';
import { type Block, type Line, lineOf, linesOf } from './paper';
import type { ReportChoices, ReportRecords } from './report';
import { isWithinSpan } from './span';
import type { ReportWords } from './words';

/** The check-ins with words in them. Hard days stand in a place of their own, and never here. */
export function entriesIn(
  { checkIns }: ReportRecords,
  choices: ReportChoices,
  say: ReportWords,
): Block[] {
  return checkIns
    .filter(({ day, body }) => isWithinSpan(day, choices) && !isHard(body))
    .filter(({ body }) => body.reflection.trim() !== '')
    .map((checkIn) => entryOf(checkIn, say, say.day(checkIn.day)));
}

/** The check-ins that make a day a hard day, with their words or without. */
export function hardIn(
  { checkIns }: ReportRecords,
  choices: ReportChoices,
  say: ReportWords,
): Block[] {
  return checkIns
    .filter(({ day, body }) => isWithinSpan(day, choices) && isHard(body))
    .map((checkIn) => {
      const { day, body } = checkIn;
      return entryOf(checkIn, say, body.hard ? say.hardDay(day) : say.day(day));
    });
}

function entryOf({ id, body }: CheckIn, say: ReportWords, day: string): Block {
  const { connectedness, purpose, wellbeing } = body;
  const values = { connectedness, purpose, wellbeing };
  const drawn: Line[] = scales.some((scale) => values[scale] !== null)
    ? [{ ...lineOf(`${id}.values`, 'values', say.values(values)), values }]
    : [];
  return {
    id,
    is: 'entry',
    group: null,
    lines: [
      lineOf(`${id}.day`, 'head', day),
      ...drawn,
      ...linesOf(`${id}.reflection`, body.reflection),
    ],
  };
}
