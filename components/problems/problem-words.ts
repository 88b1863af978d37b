import type { ProblemKind } from '../../domain/problem';
import { wordsFor } from '../../platform/messages';

/** The kinds of problem that shut the journal: each has a page of its own, with a line on what is known. */
export const guardKinds = [
  'newer-journal',
  'blocked',
  'upgraded-elsewhere',
  'erased',
  'not-visible',
  'refused',
  'damaged',
] as const satisfies readonly ProblemKind[];

export type GuardKind = (typeof guardKinds)[number];

function keyOf(kind: ProblemKind): string {
  return `problems.${kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** What a problem says, and the next step. */
export function problemWords(kind: ProblemKind): { says: string; next: string } {
  return { says: wordsFor(`${keyOf(kind)}.says`), next: wordsFor(`${keyOf(kind)}.next`) };
}

/** What is known about a journal that stays shut, and what Afterglow has not done. */
export function guardWords(kind: GuardKind): string {
  return wordsFor(`${keyOf(kind)}.known`);
}

/** The guard that a problem of opening is shown as: what is not one of them could not be read. */
export function guardOf(kind: ProblemKind): GuardKind {
  return guardKinds.find((guard) => guard === kind) ?? 'damaged';
}
