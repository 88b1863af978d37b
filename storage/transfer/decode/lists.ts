import type { RecordKind } from '../../../domain/record';

/** The lists of an Afterglow file, and the kinds of records that are in each. The plan stands by itself. */
export const lists: Readonly<Record<string, readonly RecordKind[]>> = {
  checkIns: ['check-in'],
  experiences: ['experience'],
  insights: ['insight'],
  practices: ['practice'],
  decisions: ['decision'],
  letters: ['letter'],
  questions: ['question'],
  moments: ['moment'],
  prompts: ['prompt', 'retired-prompt'],
  reports: ['report'],
  questionnaires: ['questionnaire'],
  responses: ['response'],
  settings: ['setting'],
};
