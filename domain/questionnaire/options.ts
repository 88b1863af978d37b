import { conceptOption } from './concept-option';
import { extensionName, extensionsOf, ordinalOf, unusedKind } from './extensions';
import type { Option } from './item';
import { chosenIn, fieldOf, isObject, type Json, listIn, refuse, textIn } from './json';
import type { Unused } from './unused';
import { optionsOfSet } from './value-sets';
import { answerFrom, wordsOf } from './values';
import { wordsIn } from './words';

const mostOptions = 200;

type Listed = { option: Option; isFirst: boolean };

/** What an option of a question's own list offers; null where Afterglow has no answer of that type. */
function valueOf(option: Json, resources: readonly Json[], place: string): Option | null {
  const { type, value } = chosenIn(option, 'value') ?? { type: '', value: null };
  if (type === 'Coding' && isObject(value))
    return conceptOption(value, textIn(value, 'system', place), resources, place)[0] ?? null;
  // A text that only its twin says ("_valueString") is the twin's.
  const said = type === '' ? wordsIn(option, 'valueString', place) : '';
  const answer = said === '' ? answerFrom(type, value) : answerFrom('String', said);
  const words = answer ? wordsOf(answer) : '';
  return answer && words !== '' ? { value: answer, words, ordinal: null } : null;
}

function optionFrom(
  option: Json,
  resources: readonly Json[],
  place: string,
  unused: Unused,
): Listed[] {
  const { type, value } = chosenIn(option, 'value') ?? { type: '', value: null };
  const read = valueOf(option, resources, place);
  if (read === null) {
    unused.add('options', type === '' ? 'answerOption' : `value${type}`);
    return [];
  }
  for (const element of [option, isObject(value) ? value : {}]) {
    for (const { url } of extensionsOf(element, place)) {
      const kind = unusedKind(url);
      if (kind) unused.add(kind, extensionName(url));
    }
  }
  const isFirst = fieldOf(option, 'initialSelected') === true;
  return [{ option: { ...read, ordinal: ordinalOf(option, place) ?? read.ordinal }, isFirst }];
}

/** Options that would read the same, each with its code or its system's name behind its words. */
function toldApart(options: readonly Option[]): Option[] {
  const alike = (some: readonly Option[], { words }: Option) =>
    some.filter((one) => one.words === words).length > 1;
  const behind = (some: readonly Option[], part: (value: Option['value']) => string) =>
    some.map((one) => {
      const more = alike(some, one) ? part(one.value) : '';
      return more === '' || more === one.words ? one : { ...one, words: `${one.words} (${more})` };
    });
  const coded = behind(options, (value) => (value.type === 'coding' ? value.code : ''));
  return behind(coded, (value) => (value.type === 'coding' ? value.system : ''));
}

/** The options that a question lists itself, or that a value set in the same file lists for it. */
export function optionsOf(
  item: Json,
  resources: readonly Json[],
  place: string,
  unused: Unused,
): { options: Option[]; first: Option[] } {
  const listed = listIn(item, 'answerOption', place, mostOptions).flatMap((option, index) =>
    optionFrom(option, resources, `${place}.answerOption[${index}]`, unused),
  );
  const own = listed.map(({ option }) => option);
  const first = listed.filter(({ isFirst }) => isFirst).map(({ option }) => option);
  const address = textIn(item, 'answerValueSet', place);
  const found = address === '' ? [] : optionsOfSet(address, resources, `${place}.answerValueSet`);
  if (found === null || (address !== '' && found.length === 0)) unused.add('options', address);
  const options = toldApart([...own, ...(found ?? [])]);
  if (options.length > mostOptions) refuse('too-many', `${place}.answerValueSet`);
  return { options, first };
}
