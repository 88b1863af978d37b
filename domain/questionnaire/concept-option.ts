import { codeSystemOf } from './code-systems';
import { ordinalOf } from './extensions';
import type { Option } from './item';
import { fieldOf, type Json, textIn } from './json';
import { codingFrom, wordsOf } from './values';
import { wordsIn } from './words';

/** What a file knows of a code: the concept of its code system, if that is in the file. */
function conceptIn(system: string, code: string, resources: readonly Json[], place: string) {
  return codeSystemOf(system, resources, place)?.concepts.find((one) => one.code === code)?.concept;
}

/**
 * A coding, or a concept of a system, as something to choose, with the words and the count that it has itself or that
 * its code system in the file has for it. Nothing where it has neither code nor words.
 */
export function conceptOption(
  concept: Json,
  system: string,
  resources: readonly Json[],
  place: string,
): Option[] {
  const own = wordsIn(concept, 'display', place);
  const ordinal = ordinalOf(concept, place);
  const code = textIn(concept, 'code', place);
  const known =
    code !== '' && (own === '' || ordinal === null)
      ? conceptIn(system, code, resources, place)
      : undefined;
  const display = own || (known ? wordsIn(known, 'display', place) : '');
  const version = fieldOf(concept, 'version');
  const value = codingFrom({ system, version, code, display });
  const words = wordsOf(value);
  if (words === '') return [];
  return [{ value, words, ordinal: ordinal ?? (known ? ordinalOf(known, place) : null) }];
}
