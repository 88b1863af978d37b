import { readFileSync } from 'node:fs';
import { instantFrom, type Day } from '../../domain/day';
import type { Answered, AnswerValue, Kept, ResponseBody } from '../../domain/record';
import type { Item, Question, Questionnaire } from '../../domain/questionnaire/item';
import { everyItem, isQuestion } from '../../domain/questionnaire/item';
import { readQuestionnaire } from '../../domain/questionnaire/reading';
import { noStamp } from '../../domain/stamp';

/** A questionnaire of our own writing that has something of everything. */
export const eveningsText = readFileSync(
  new URL('../fixtures/questionnaires/evenings.json', import.meta.url),
  'utf8',
);

/** The text of a questionnaire with these items. */
export function fileWith(item: unknown, more: object = {}): string {
  return JSON.stringify({ resourceType: 'Questionnaire', status: 'active', item, ...more });
}

/** What a text reads as; a refusal fails the test. */
export function readOf(text: string): Questionnaire {
  const read = readQuestionnaire(text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.questionnaire;
}

export function itemOf({ items }: Questionnaire, linkId: string): Item {
  const found = everyItem(items).find((item) => item.linkId === linkId);
  if (!found) throw new Error(`No item ${linkId}`);
  return found;
}

export function questionOf(questionnaire: Questionnaire, linkId: string): Question {
  const item = itemOf(questionnaire, linkId);
  if (!isQuestion(item)) throw new Error(`${linkId} asks nothing`);
  return item;
}

/** The option of a question by its words. */
export function pick(questionnaire: Questionnaire, linkId: string, words: string): AnswerValue {
  const found = questionOf(questionnaire, linkId).options.find((option) => option.words === words);
  if (!found) throw new Error(`${linkId} has no “${words}”`);
  return found.value;
}

export function answered(linkId: string, values: AnswerValue[], turn = 0): Answered {
  return { linkId, turn, words: linkId, values };
}

/** A kept response with these answers. */
export function responseWith(more: Partial<ResponseBody>): Kept<'response'> {
  const body: ResponseBody = {
    ...{ questionnaire: 'q', title: 'Evenings', url: '', version: '', status: 'completed' },
    answers: [],
    scores: [],
    ...more,
  };
  return {
    ...{ id: 'r', kind: 'response', day: '2026-05-14' as Day, zone: 'Europe/London', v: 1 },
    ...{ at: instantFrom(0), stamp: noStamp, removed: null, body },
  };
}
