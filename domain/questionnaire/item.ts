import type { AnswerValue } from '../record';

export const questionTypes = [
  'boolean',
  'integer',
  'decimal',
  'string',
  'text',
  'date',
  'choice',
  'open-choice',
] as const;

export type QuestionType = (typeof questionTypes)[number];

export const operators = ['exists', '=', '!=', '>', '<', '>=', '<='] as const;

export type Operator = (typeof operators)[number];

/** When an item is asked: what must hold of the answers to another question. */
export type Condition = { question: string; operator: Operator; answer: AnswerValue };

/** Something to choose. `ordinal` is what the clinic counts it as, or null where it counts as nothing. */
export type Option = { value: AnswerValue; words: string; ordinal: number | null };

type Common = {
  linkId: string;
  /** What stands before its words ("1.", "a)"), or empty. */
  prefix: string;
  /** What it is called: its text, or what stands in for one that is absent. */
  words: string;
  /** Its text as the file has it, or empty. */
  text: string;
  /** It, or what it stands in, is not to be seen by anybody; what the file fills in still counts. */
  hidden: boolean;
  /** It is shown when all, or any, of its conditions hold; without conditions always. */
  when: readonly Condition[];
  behavior: 'all' | 'any';
  items: readonly Item[];
};

/** Several items under one heading; `repeats` where the person may fill it in more than once. */
export type Group = Common & { type: 'group'; repeats: boolean; required: boolean };

/** Words that ask nothing. */
export type Display = Common & { type: 'display' };

export type Question = Common & {
  type: QuestionType;
  required: boolean;
  repeats: boolean;
  /** It is shown and can't be changed. */
  readOnly: boolean;
  options: readonly Option[];
  /** What the file fills in before the person does. */
  initial: readonly AnswerValue[];
  maxLength: number | null;
  /** It asks about harming oneself (LOINC 44260-8). */
  aboutHarm: boolean;
  /** It is no question but the place of a sum. */
  isSum: boolean;
};

export type Item = Group | Display | Question;

/** Everything that can be named as not used, in the file's own name for it. */
export const leftOutKinds = [
  /** A question of a type that Afterglow does not have. */
  'type',
  /** An element that says it must not be used without understanding more. */
  'modifier',
  'calculation',
  'picture',
  /** A list of options that is not in the file. */
  'options',
  /** A condition that can't be worked out; its item is always shown. */
  'condition',
  /** What hangs on an answer that can't be given, and so is never asked. */
  'never',
  'hidden',
  /** A group inside a repeating group that would repeat as well: it is asked once each time. */
  'repeats',
  'initial',
  'extension',
  'field',
] as const;

export type LeftOutKind = (typeof leftOutKinds)[number];

/** Something of the file that is not used: its own name for it, and beside which items' link ids it stands. */
export type LeftOut = { kind: LeftOutKind; name: string; where: readonly string[] };

/** A sum: what it is called (empty where the file has no name for it) and the questions that it adds up. */
export type SumRule = { linkId: string | null; name: string; questions: readonly string[] };

export type Questionnaire = {
  title: string;
  url: string;
  version: string;
  /** As the file writes it: a year, a month or a day; empty where it says none. */
  date: string;
  publisher: string;
  copyright: string;
  about: string;
  items: readonly Item[];
  sums: readonly SumRule[];
  leftOut: readonly LeftOut[];
};

/** Whether an item asks something. */
export function isQuestion(item: Item): item is Question {
  return item.type !== 'group' && item.type !== 'display';
}

/** Whether a question is one for the person: shown, and theirs to answer. */
export function isAsking({ isSum, readOnly, hidden }: Question): boolean {
  return !isSum && !readOnly && !hidden;
}

/** All items below some, in the order in which they are shown. */
export function everyItem(items: readonly Item[]): Item[] {
  return items.flatMap((item) => [item, ...everyItem(item.items)]);
}

/** The questions that a person can answer, in order. */
export function questionsOf(items: readonly Item[]): Question[] {
  return everyItem(items).filter(isQuestion).filter(isAsking);
}
