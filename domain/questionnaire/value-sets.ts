import { codeSystemOf, type Concept, isChoosable, withoutVersion } from './code-systems';
import { filtered } from './concept-filters';
import type { Option } from './item';
import { fieldOf, isObject, type Json, listIn, refuse, textIn, textsIn } from './json';
import { isSame } from './values';
import { conceptOption } from './concept-option';

/** Where a value set is looked for, and those that are being read already: one that holds itself holds nothing known. */
type Looking = { resources: readonly Json[]; place: string; within: readonly Json[] };

/** The value set of a reference: within the file by its id, or by its canonical address. */
function setOf(address: string, resources: readonly Json[]): Json | undefined {
  const plain = withoutVersion(address);
  return resources.find(
    (one) =>
      fieldOf(one, 'resourceType') === 'ValueSet' &&
      (address === `#${String(fieldOf(one, 'id'))}` || fieldOf(one, 'url') === plain),
  );
}

/**
 * The options of a value set that is in the file; null where it, or anything that it is made of, is not there or can't
 * be worked out: a list that may lack an answer is not offered.
 */
export function optionsOfSet(
  address: string,
  resources: readonly Json[],
  place: string,
): Option[] | null {
  return fromSet(address, { resources, place, within: [] });
}

function fromSet(address: string, { resources, place, within }: Looking): Option[] | null {
  const set = setOf(address, resources);
  if (!set || within.includes(set)) return null;
  const looking = { resources, place, within: [...within, set] };
  const expanded = fieldOf(set, 'expansion');
  const composed = fieldOf(set, 'compose');
  if (isObject(expanded) && (fieldOf(expanded, 'contains') !== undefined || !isObject(composed)))
    return fromExpansion(expanded, looking);
  return isObject(composed) ? fromCompose(composed, looking) : null;
}

/** What was worked out before; null where that is only a part of it. */
function fromExpansion(expansion: Json, { resources, place }: Looking): Option[] | null {
  let listed = 0;
  const look = (owner: Json): Option[] =>
    listIn(owner, 'contains', `${place}.expansion`).flatMap((one) => {
      listed += 1;
      const isHeading = fieldOf(one, 'abstract') === true || textIn(one, 'code', place) === '';
      const isOut = isHeading || fieldOf(one, 'inactive') === true;
      const own = isOut ? [] : conceptOption(one, textIn(one, 'system', place), resources, place);
      return [...own, ...look(one)];
    });
  const options = look(expansion);
  const total = fieldOf(expansion, 'total');
  return typeof total === 'number' && total > listed ? null : options;
}

function fromCompose(compose: Json, looking: Looking): Option[] | null {
  const { place } = looking;
  const taken = united(listIn(compose, 'include', place).map((one) => fromPart(one, looking)));
  const left = united(listIn(compose, 'exclude', place).map((one) => fromPart(one, looking, true)));
  return taken && left && taken.filter((one) => !holdsSame(left, one));
}

/** Those of a code system, those of other value sets, or those that are in both where a part names both. */
function fromPart(part: Json, looking: Looking, all = false): Option[] | null {
  const system = textIn(part, 'system', looking.place);
  const addresses = textsIn(part, 'valueSet', looking.place);
  const sets = united(addresses.map((address) => fromSet(address, looking)));
  if (system === '') return addresses.length === 0 ? null : sets;
  const own = fromSystem(part, system, looking, all);
  if (addresses.length === 0) return own;
  return own && sets && own.filter((one) => holdsSame(sets, one));
}

/** Concepts that are listed one by one, that filters leave, or all of them. */
function fromSystem(
  part: Json,
  system: string,
  { resources, place }: Looking,
  all: boolean,
): Option[] | null {
  const listed = listIn(part, 'concept', place);
  const filters = listIn(part, 'filter', place);
  if (listed.length > 0) {
    if (filters.length > 0) return null;
    return listed.flatMap((one) => conceptOption(one, system, resources, place));
  }
  const known = codeSystemOf(system, resources, place);
  if (!known?.isWhole) return null;
  const found: readonly Concept[] | null =
    filters.length > 0 ? filtered(known, filters, place) : known.concepts;
  if (!found) return null;
  return found
    .filter((concept) => all || isChoosable(concept))
    .flatMap(({ concept }) => conceptOption(concept, system, resources, place));
}

function holdsSame(options: readonly Option[], { value }: Option): boolean {
  return options.some((one) => isSame(one.value, value));
}

/** More than any question may list, so that what excludes takes away can still be in between. */
const mostInBetween = 1000;

/** All of several lists, each option once; null where one of them isn't known. */
function united(lists: readonly (Option[] | null)[]): Option[] | null {
  const all: Option[] = [];
  for (const list of lists) {
    if (!list) return null;
    if (list.length + all.length > mostInBetween) refuse('too-many', 'ValueSet');
    all.push(...list.filter((one) => !holdsSame(all, one)));
  }
  return all;
}
