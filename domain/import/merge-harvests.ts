import {
  type Found,
  type Harvest,
  type Left,
  leave,
  newHarvest,
  type Program,
  type Reason,
} from './harvest';
import { reflectionOf } from './check-in-of';

/** Puts what stays out of one count into another. */
export function addLeft(to: Map<Reason, Left>, from: ReadonlyMap<Reason, Left>): void {
  for (const [reason, { count, places }] of from) {
    leave({ left: to }, reason, null, count - places.length);
    for (const place of places) leave({ left: to }, reason, place);
  }
}

/** Adds what one file gave to what the others of its program gave. */
export function addHarvest(all: Map<Program, Harvest>, one: Harvest): void {
  const whole = all.get(one.program) ?? newHarvest(one.program);
  all.set(one.program, whole);
  for (const found of one.found) whole.found.push(found);
  for (const [mood, value] of one.proposals) whole.proposals.set(mood, value);
  addLeft(whole.left, one.left);
}

/**
 * The entries of a program that are there once: the same entry in two files counts as twice. Notes are known by
 * their names only, so different ones of one name are told apart by a number.
 */
export function onceEach({ program, found, left }: Harvest): Found[] {
  const once: Found[] = [];
  const met = new Map<string, Set<string>>();
  for (const one of found) {
    const others = met.get(one.key) ?? new Set();
    met.set(one.key, others);
    const content = `${one.at} ${one.mood ?? ''} ${reflectionOf(one)}`;
    const isAnother = others.size === 0 || (program === 'markdown' && !others.has(content));
    if (isAnother)
      once.push(others.size === 0 ? one : { ...one, key: `${one.key} ~${others.size + 1}` });
    else leave({ left }, 'twice');
    others.add(content);
  }
  return once;
}
