import { chosenIn, fieldOf, isObject, type Json, listIn, textIn } from './json';

/** A concept of a code system in the file, with the codes of all that it lies beneath. */
export type Concept = { concept: Json; code: string; above: ReadonlySet<string> };

export type CodeSystem = {
  concepts: readonly Concept[];
  /** Whether it holds all of its concepts, and not some of them only. */
  isWhole: boolean;
  /** The properties that it says its concepts may have, or that one of them has. */
  properties: ReadonlySet<string>;
};

/** The part of a canonical address before its version. */
export function withoutVersion(address: string): string {
  return address.split('|')[0] ?? '';
}

/** Each code system is gone through once, however many answers are of it. */
const gone = new WeakMap<Json, CodeSystem>();

/** The code system of an address, if it is in the file. */
export function codeSystemOf(
  system: string,
  resources: readonly Json[],
  place: string,
): CodeSystem | null {
  const found = resources.find(
    (one) =>
      fieldOf(one, 'resourceType') === 'CodeSystem' &&
      fieldOf(one, 'url') === withoutVersion(system),
  );
  if (system === '' || !found) return null;
  const known = gone.get(found) ?? readSystem(found, place);
  gone.set(found, known);
  return known;
}

function readSystem(found: Json, place: string): CodeSystem {
  const flat = flatten(found, place, new Set());
  const content = fieldOf(found, 'content');
  return {
    concepts: withParents(flat),
    isWhole: content === undefined || content === 'complete',
    properties: new Set(
      [found, ...flat.map(({ concept }) => concept)].flatMap((one) =>
        listIn(one, 'property', place).map((property) => textIn(property, 'code', place)),
      ),
    ),
  };
}

function flatten(owner: Json, place: string, above: ReadonlySet<string>): Concept[] {
  return listIn(owner, 'concept', place).flatMap((concept) => {
    const code = textIn(concept, 'code', place);
    return [{ concept, code, above }, ...flatten(concept, place, new Set([...above, code]))];
  });
}

/** What lies beneath what: by nesting, and by the parents that a concept names. */
function withParents(flat: readonly Concept[]): Concept[] {
  const named = new Map(
    flat.map((one) => [one.code, [...one.above, ...propertyValues(one, 'parent')]]),
  );
  const climb = (code: string, seen: Set<string>): Set<string> => {
    for (const parent of named.get(code) ?? []) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      climb(parent, seen);
    }
    return seen;
  };
  return flat.map((one) => ({ ...one, above: climb(one.code, new Set()) }));
}

/** The values of a property of a concept, as text. */
export function propertyValues({ concept }: Concept, wanted: string): string[] {
  return listIn(concept, 'property', wanted).flatMap((property) => {
    if (fieldOf(property, 'code') !== wanted) return [];
    const { value } = chosenIn(property, 'value') ?? { value: null };
    const said = isObject(value) ? fieldOf(value, 'code') : value;
    return ['string', 'number', 'boolean'].includes(typeof said) ? [String(said)] : [];
  });
}

/** Whether a concept is one to choose: neither a mere heading of others, nor out of use. */
export function isChoosable(concept: Concept): boolean {
  return (
    !propertyValues(concept, 'notSelectable').includes('true') &&
    !propertyValues(concept, 'inactive').includes('true') &&
    !propertyValues(concept, 'status').includes('retired')
  );
}
