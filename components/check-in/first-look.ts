import type { Draft } from '../../domain/draft';
import { draftAtFirstLook } from '../../storage/first-look';
import type { Library } from '../../storage/library';
import { journalName, ladder } from '../../storage/schema';
import { dayToBegin } from './use-today';

let looking: Promise<Draft | null> | null = null;

/** Today's draft, looked for once, before the journal is open; null where there is none to be seen yet. */
export function firstLook(): Promise<Draft | null> {
  looking ??= draftAtFirstLook(journalName, ladder, dayToBegin(null));
  return looking;
}

/** Dexie, fetched as soon as the first look is over: it is large, and would stand between the draft and the screen. */
export async function dexieAfterFirstLook(): Promise<Library> {
  // Not in the middle of the first rendering, which is what asks.
  await Promise.resolve();
  await firstLook();
  return import('dexie');
}
