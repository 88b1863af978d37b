import { type CodeSystem, type Concept, propertyValues } from './code-systems';
import { type Json, textIn } from './json';

/** A pattern of characters, classes and at most two repeats: what can be matched without ever running on. */
const harmless =
  /^(?:[^\\()[\]{}*+?]|\\[.\-+*?()[\]dws]|\[[^\]\\]*\]|\((?:[^\\()[\]{}*+?])*\)(?![*+?{]))*(?:[*+?](?:[^\\()[\]{}*+?]|\\[.\-+*?()[\]dws]|\[[^\]\\]*\])*){0,2}$/;

const longestPattern = 100;

/** What of a concept a filter looks at; null where the code system has no such property. */
function valuesOf(concept: Concept, property: string, system: CodeSystem): string[] | null {
  if (property === 'concept' || property === 'code') return [concept.code];
  if (property === 'display' || property === 'definition') {
    const text = textIn(concept.concept, property, property);
    return text === '' ? [] : [text];
  }
  if (property === 'parent') return [...concept.above];
  return system.properties.has(property) ? propertyValues(concept, property) : null;
}

function holds(concept: Concept, filter: Filter, values: readonly string[]): boolean | null {
  const { op, value } = filter;
  const listed = value.split(',').map((one) => one.trim());
  switch (op) {
    case '=':
      return values.includes(value);
    case 'in':
      return values.some((one) => listed.includes(one));
    case 'not-in':
      return !values.some((one) => listed.includes(one));
    case 'exists':
      return values.length > 0 === (value === 'true');
    case 'is-a':
      return concept.code === value || concept.above.has(value);
    case 'descendent-of':
      return concept.above.has(value);
    case 'is-not-a':
      return concept.code !== value && !concept.above.has(value);
    case 'regex': {
      const pattern = patternOf(value);
      return pattern && values.some((one) => one.length <= 500 && pattern.test(one));
    }
    default:
      return null;
  }
}

/** A file's pattern, held against whole values; null for one that might run on, or is none. */
function patternOf(value: string): RegExp | null {
  if (value.length > longestPattern || !harmless.test(value)) return null;
  try {
    return new RegExp(`^(?:${value})$`, 'u');
  } catch {
    // What is no pattern is named as what can't be worked out, like any other filter that isn't known.
    return null;
  }
}

type Filter = { property: string; op: string; value: string };

/** The concepts for which every filter holds; null where one of the filters can't be worked out. */
export function filtered(
  system: CodeSystem,
  filters: readonly Json[],
  place: string,
): Concept[] | null {
  let left: Concept[] = [...system.concepts];
  for (const one of filters) {
    const filter = {
      property: textIn(one, 'property', place),
      op: textIn(one, 'op', place),
      value: textIn(one, 'value', place),
    };
    const held = new Map(
      left.map((concept) => {
        const values = valuesOf(concept, filter.property, system);
        return [concept, values && holds(concept, filter, values)] as const;
      }),
    );
    if ([...held.values()].includes(null)) return null;
    left = left.filter((concept) => held.get(concept) === true);
  }
  return left;
}
