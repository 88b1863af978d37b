import type { FileFaultKind } from '../../../domain/file-fault';
import type { Program, Reason } from '../../../domain/import/harvest';
import { language, wordsFor } from '../../../platform/messages';

function camel(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** What a program is called. */
export function programName(program: Program): string {
  return wordsFor(`bringIn.programs.${camel(program)}`);
}

/** What is said of values that are proposed for a program's moods. */
export function proposalWords(program: Program): string {
  return wordsFor(`bringIn.moods.proposed.${camel(program)}`);
}

/** What stays out, and why. */
export function reasonWords(reason: Reason): { name: string; why: string } {
  const key = camel(reason);
  return {
    name: wordsFor(`bringIn.reasons.${key}.name`),
    why: wordsFor(`bringIn.reasons.${key}.why`),
  };
}

/** The faults that the reading of other programs' files tells of by itself. */
export const readingFaults = [
  'empty',
  'unreadable',
  'not-text',
  'incomplete',
  'malformed',
  'too-large',
  'too-many',
  'too-deep',
  'ours-inside',
  'unknown-columns',
  'unknown-keys',
  'unknown-kind',
  'broken-archive',
  'locked',
  'nothing-inside',
] as const satisfies readonly FileFaultKind[];

/** What is wrong with a file, and the next step. */
export function faultWords(kind: FileFaultKind): { says: string; next: string } {
  const known = readingFaults.find((one) => one === kind) ?? 'unknown-kind';
  const key = camel(known);
  return {
    says: wordsFor(`bringIn.faults.${key}.says`),
    next: wordsFor(`bringIn.faults.${key}.next`),
  };
}

/** Several words as a list in a sentence. */
export function listInWords(words: readonly string[]): string {
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(words);
}

/** A number as it is written. */
export function numberInWords(number: number): string {
  return new Intl.NumberFormat(language()).format(number);
}
