import type { Kept } from '../record';
import type { Questionnaire } from './item';
import { readQuestionnaire } from './reading';

/** Each record is read once, however many answers to it there are. */
const known = new WeakMap<Kept<'questionnaire'>, Questionnaire | null>();

/** The questionnaire that a record holds; null where there is none, or this Afterglow can't read it. */
export function questionnaireIn(record: Kept<'questionnaire'> | null): Questionnaire | null {
  if (record === null) return null;
  const before = known.get(record);
  if (before !== undefined) return before;
  const read = readQuestionnaire(record.body.text);
  const questionnaire = read.ok ? read.questionnaire : null;
  known.set(record, questionnaire);
  return questionnaire;
}
