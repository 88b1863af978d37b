import type { Bodies, JournalRecord, RecordKind } from './record';

/** The person's words in a record of each kind, those that tell it from others first. A new kind is one entry. */
const wordsIn: { [K in RecordKind]: (body: Bodies[K]) => readonly (string | undefined)[] } = {
  'check-in': ({ reflection, practice }) => [reflection, practice?.words],
  experience: (body) => [
    body.title,
    body.intention?.words,
    body.set,
    body.setting,
    body.guide,
    body.account,
    ...body.qualities.map((quality) => ('words' in quality ? quality.words : undefined)),
    body.held,
    body.notes,
    body.firstWords?.word,
    body.firstWords?.image,
    body.firstWords?.feeling,
  ],
  insight: ({ words }) => [words],
  practice: ({ words }) => [words],
  decision: ({ words, note }) => [words, note],
  letter: ({ words }) => [words],
  question: ({ words }) => [words],
  moment: ({ words, answers }) => [words, ...Object.values(answers)],
  prompt: ({ words }) => [words],
  'retired-prompt': () => [],
  plan: ({ people, clinic, grounding, goodDay }) => [
    ...people.flatMap(({ name, reach }) => [`${name} ${reach}`.trim()]),
    clinic,
    grounding,
    goodDay,
  ],
  report: () => [],
  questionnaire: ({ title }) => [title],
  response: ({ title, answers }) => [title, ...answers.map(({ words }) => words)],
  setting: () => [],
};

/** All words of the person's in a record, a paragraph for each field that has some; empty where there are none. */
export function recordWords(record: Pick<JournalRecord, 'kind' | 'body'>): string {
  if (record.body === null) return '';
  const words = wordsIn[record.kind] as (body: unknown) => readonly (string | undefined)[];
  return words(record.body)
    .filter((text) => text !== undefined && text.trim() !== '')
    .join('\n');
}
