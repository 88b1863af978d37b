import {
  type Found,
  type Harvest,
  type Left,
  leave,
  newHarvest,
  type Program,
  type Reason,
} from './harvest';
import { accountOf, identitiesOf, isPartOf } from './sameness';

/** An entry with what it is known by, and which of the files it came from. */
export type Entry = Found & { identity: string; file: number };

/** What all files of one program gave together. */
export type Gathered = Omit<Harvest, 'found'> & { found: Entry[]; files: number };

/** Puts what stays out of one count into another. */
export function addLeft(to: Map<Reason, Left>, from: ReadonlyMap<Reason, Left>): void {
  for (const [reason, { count, places }] of from) {
    leave({ left: to }, reason, null, count - places.length);
    for (const place of places) leave({ left: to }, reason, place);
  }
}

/** Adds what one file gave to what the others of its program gave. */
export function addHarvest(all: Map<Program, Gathered>, one: Harvest): void {
  const whole = all.get(one.program) ?? { ...newHarvest(one.program), found: [], files: 0 };
  all.set(one.program, whole);
  whole.files += 1;
  const identities = identitiesOf(one.found);
  for (const [nth, found] of one.found.entries())
    whole.found.push({ ...found, identity: identities[nth] ?? found.key, file: whole.files });
  for (const [mood, value] of one.proposals) whole.proposals.set(mood, value);
  addLeft(whole.left, one.left);
}

/**
 * The entries of a program that are there once: the same entry in two files counts as twice, and so does one of Daylio
 * that is in its table and in its backup. Different entries of one key, as notes of one name are, are told apart by a
 * number.
 */
export function onceEach({ program, found, left }: Gathered): Entry[] {
  const once: Entry[] = [];
  const known = new Set<string>();
  const keys = new Map<string, number>();
  const accounts = new Map<string, Entry[]>();
  for (const one of found) {
    const others = program === 'daylio' ? (accounts.get(accountOf(one)) ?? []) : [];
    const told = others.some(({ file, words }) => file !== one.file && isPartOf(words, one.words));
    if (known.has(one.identity) || told) {
      leave({ left }, 'twice');
      continue;
    }
    known.add(one.identity);
    const nth = (keys.get(one.key) ?? 0) + 1;
    keys.set(one.key, nth);
    once.push(nth === 1 ? one : { ...one, key: `${one.key} ~${nth}` });
    if (program === 'daylio') accounts.set(accountOf(one), [...others, one]);
  }
  return once;
}
