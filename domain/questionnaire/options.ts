import { extensionsOf, extensionName, ordinalOf, unusedKind } from './extensions';
import type { Option } from './item';
import { chosenIn, fieldOf, isObject, type Json, listIn, refuse, textIn } from './json';
import type { Unused } from './unused';
import { answerFrom, codingFrom, wordsOf } from './values';

const mostOptions = 200;

function optionFrom(
  option: Json,
  place: string,
  unused: Unused,
): (Option & { first: boolean }) | null {
  const { type, value } = chosenIn(option, 'value') ?? { type: '', value: null };
  const answer = answerFrom(type, value);
  if (answer === null || wordsOf(answer) === '') {
    unused.add('options', type === '' ? 'answerOption' : `value${type}`);
    return null;
  }
  const own = ordinalOf(option, place);
  const ordinal = own ?? (isObject(value) ? ordinalOf(value, place) : null);
  for (const element of [option, isObject(value) ? value : {}]) {
    for (const { url } of extensionsOf(element, place)) {
      const kind = unusedKind(url);
      if (kind) unused.add(kind, extensionName(url));
    }
  }
  const first = fieldOf(option, 'initialSelected') === true;
  return { value: answer, words: wordsOf(answer), ordinal, first };
}

/** The concepts of a value set that is in the file, as codings with their system and what they count as. */
function conceptsOf(set: Json, resources: readonly Json[], place: string): Option[] {
  const expanded = fieldOf(set, 'expansion');
  if (isObject(expanded)) {
    return listIn(expanded, 'contains', `${place}.expansion`, mostOptions).flatMap((one) =>
      conceptFrom(one, textIn(one, 'system', place), place),
    );
  }
  const composed = fieldOf(set, 'compose');
  if (!isObject(composed)) return [];
  return listIn(composed, 'include', `${place}.compose`).flatMap((include) => {
    const system = textIn(include, 'system', `${place}.compose`);
    const listed = listIn(include, 'concept', `${place}.compose`, mostOptions);
    if (listed.length > 0 || fieldOf(include, 'filter') !== undefined) {
      return listed.flatMap((one) => conceptFrom(one, system, place));
    }
    const whole = resources.find(
      (one) => fieldOf(one, 'resourceType') === 'CodeSystem' && fieldOf(one, 'url') === system,
    );
    return system === '' || !whole
      ? []
      : listIn(whole, 'concept', place, mostOptions).flatMap((one) =>
          conceptFrom(one, system, place),
        );
  });
}

function conceptFrom(concept: Json, system: string, place: string): Option[] {
  const value = codingFrom({ ...concept, system });
  const words = wordsOf(value);
  return words === '' ? [] : [{ value, words, ordinal: ordinalOf(concept, place) }];
}

/** The options that a question lists itself, or that a value set in the same file lists for it. */
export function optionsOf(
  item: Json,
  resources: readonly Json[],
  place: string,
  unused: Unused,
): { options: Option[]; first: Option[] } {
  const listed = listIn(item, 'answerOption', place, mostOptions).flatMap((option, index) => {
    const read = optionFrom(option, `${place}.answerOption[${index}]`, unused);
    return read ? [read] : [];
  });
  const first = listed.filter((option) => option.first);
  const address = textIn(item, 'answerValueSet', place);
  if (address === '') return { options: listed.map(bare), first: first.map(bare) };
  const set = resources.find((one) => address === `#${String(fieldOf(one, 'id'))}`);
  const found = set ? conceptsOf(set, resources, `${place}.answerValueSet`) : [];
  if (found.length === 0) unused.add('options', address);
  if (found.length > mostOptions) refuse('too-many', `${place}.answerValueSet`);
  return { options: [...listed.map(bare), ...found], first: first.map(bare) };
}

function bare({ value, words, ordinal }: Option): Option {
  return { value, words, ordinal };
}
