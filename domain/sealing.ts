import type { Problem } from './problem';

/** What the worker that seals and opens backups is asked to do. */
export type SealingTask =
  | { task: 'seal'; plain: Blob; passphrase: string }
  | { task: 'open'; sealed: Blob; passphrase: string };

/** What it says: how many bytes have been gone through, what came of it, or why nothing did. */
export type SealingWord =
  { bytes: number } | { made: Blob } | { problem: Problem } | { broken: string };

/** The work factors (base-2 logarithms) that a backup is made with; the higher is what `age` itself uses. */
export const workFactors = { least: 16, most: 18 };

/** The highest work factor that a file may ask for: it takes a gigabyte of memory and some seconds. */
export const highestWorkFactor = 20;

/**
 * The highest work factor that one second allows, within the bounds of `workFactors`.
 * @param tried a factor that was tried
 * @param milliseconds how long that took; every further one takes twice as long
 */
export function workFactorFor(tried: number, milliseconds: number): number {
  const allowed = tried + Math.floor(Math.log2(1000 / Math.max(milliseconds, 1)));
  return Math.min(workFactors.most, Math.max(workFactors.least, allowed));
}

/**
 * A passphrase in every form in which another program may have sealed with it, the usual one first: with its accents
 * composed, as it was typed, and with them apart. Mostly there is only one.
 */
export function passphraseForms(typed: string): string[] {
  return [...new Set([passphraseForm(typed), typed, typed.normalize('NFD')])];
}

/** A passphrase in the one form in which it is used: the same letters may be typed in more ways than one. */
export function passphraseForm(typed: string): string {
  return typed.normalize('NFC');
}
