import {
  calculated,
  expressionOf,
  extensionName,
  extensionsOf,
  isHidden,
  unusedKind,
  variable,
} from './extensions';
import {
  operators,
  questionTypes,
  type Condition,
  type Item,
  type Option,
  type Question,
  type QuestionType,
} from './item';
import { chosenIn, fieldOf, flagIn, type Json, listIn, refuse, textIn } from './json';
import { optionsOf } from './options';
import type { Unused, UnusedList } from './unused';
import { answerFrom, isSame } from './values';

const mostItems = 500;
const deepest = 12;

const fields = new Set([
  ...['linkId', 'definition', 'code', 'prefix', 'text', 'type', 'enableWhen', 'enableBehavior'],
  ...['required', 'repeats', 'readOnly', 'maxLength', 'answerValueSet', 'answerOption', 'initial'],
  ...['item', 'id', 'extension', 'modifierExtension'],
]);

/** What is gathered while the items of a file are read. */
export type Reading = {
  resources: readonly Json[];
  unused: UnusedList;
  seen: Map<string, string>;
  /** Expressions that are to give a sum, by the link id of the item they stand at. */
  calculations: Map<string, string>;
};

/** The items of a file, or of an item; what can't be used is noted down and left out with all that is in it. */
export function itemsFrom(
  owner: Json,
  place: string,
  reading: Reading,
  depth = 1,
  inRound = false,
): Item[] {
  const list = listIn(owner, 'item', place, mostItems);
  if (list.length > 0 && depth > deepest) refuse('too-deep', `${place}.item`);
  return list.flatMap((item, index) => {
    const here = `${place}.item[${index}]`;
    const read = itemFrom(item, here, reading, depth, inRound);
    return read ? [read] : [];
  });
}

function itemFrom(
  item: Json,
  place: string,
  reading: Reading,
  depth: number,
  inRound: boolean,
): Item | null {
  const linkId = linkIdOf(item, place, reading);
  const unused = reading.unused.at(linkId);
  noteFields(item, place, unused);
  const type = textIn(item, 'type', place);
  if (type === '') refuse('broken', `${place}.type`, 'text');
  const modified = listIn(item, 'modifierExtension', place)[0];
  if (modified) unused.add('modifier', extensionName(textIn(modified, 'url', place)));
  const hidden = isHidden(item, place);
  if (hidden) unused.add('hidden', linkId);
  const repeats = flagIn(item, 'repeats', place);
  const round = inRound || (type === 'group' && repeats);
  const items = itemsFrom(item, place, reading, depth + 1, round);
  const common = {
    linkId,
    prefix: textIn(item, 'prefix', place),
    words: textIn(item, 'text', place),
    when: conditionsOf(item, place, unused),
    behavior: textIn(item, 'enableBehavior', place) === 'all' ? ('all' as const) : ('any' as const),
    items,
  };
  if (modified || hidden) return null;
  if (type === 'display') return { ...common, type };
  if (type === 'group') {
    if (repeats && inRound) unused.add('repeats', linkId);
    return { ...common, type, repeats: repeats && !inRound };
  }
  const asked = questionTypes.find((one) => one === type);
  if (asked) return questionFrom(item, { ...common, type: asked, repeats }, place, reading);
  unused.add('type', type);
  return null;
}

function linkIdOf(item: Json, place: string, { seen }: Reading): string {
  const linkId = textIn(item, 'linkId', place, 1000);
  if (linkId === '') refuse('broken', `${place}.linkId`, 'text');
  const before = seen.get(linkId);
  if (before !== undefined) refuse('twice', place, linkId);
  seen.set(linkId, place);
  if (seen.size > mostItems) refuse('too-many', place);
  return linkId;
}

function noteFields(item: Json, place: string, unused: Unused): void {
  for (const key of Object.keys(item)) {
    if (!fields.has(key) && !key.startsWith('_')) unused.add('field', key.slice(0, 60));
  }
  for (const { url, extension } of extensionsOf(item, place)) {
    const kind = unusedKind(url);
    if (kind === null || url === variable) continue;
    // A sum is named for what it could not be worked out from; whether it can is known at the end.
    if (url === calculated && fieldOf(extension, 'valueExpression') !== undefined) continue;
    unused.add(kind, extensionName(url));
  }
}

function conditionsOf(item: Json, place: string, unused: Unused): Condition[] {
  return listIn(item, 'enableWhen', place, 50).flatMap((condition, index) => {
    const here = `${place}.enableWhen[${index}]`;
    const question = textIn(condition, 'question', here);
    const operator = operators.find((one) => one === textIn(condition, 'operator', here));
    if (question === '' || !operator) return refuse('broken', here, 'question, operator');
    const { type, value } = chosenIn(condition, 'answer') ?? { type: '', value: null };
    const answer = answerFrom(type, value);
    if (answer !== null) return [{ question, operator, answer }];
    unused.add('condition', `answer${type}`);
    return [];
  });
}

type Asking = Pick<Question, 'linkId' | 'prefix' | 'words' | 'when' | 'behavior' | 'items'> & {
  type: QuestionType;
  repeats: boolean;
};

function questionFrom(item: Json, common: Asking, place: string, reading: Reading): Item | null {
  const unused = reading.unused.at(common.linkId);
  const choice = common.type === 'choice' || common.type === 'open-choice';
  const none = { options: [], first: [] };
  const { options, first } = choice ? optionsOf(item, reading.resources, place, unused) : none;
  if (common.type === 'choice' && options.length === 0) {
    unused.add('options', 'answerOption');
    return null;
  }
  if (!choice && fieldOf(item, 'answerOption') !== undefined) unused.add('field', 'answerOption');
  const calculation = expressionOf(item, calculated, place);
  if (calculation !== null) reading.calculations.set(common.linkId, calculation);
  const maxLength = fieldOf(item, 'maxLength');
  const initial = initialOf(item, place, { ...common, options }, unused);
  return {
    ...common,
    required: flagIn(item, 'required', place),
    readOnly: flagIn(item, 'readOnly', place),
    options,
    initial: initial.length > 0 ? initial : first.map(({ value }) => value),
    maxLength: typeof maxLength === 'number' && maxLength > 0 ? Math.floor(maxLength) : null,
    aboutHarm: listIn(item, 'code', place).some(asksAboutHarm),
    isSum: false,
  };
}

function asksAboutHarm(code: Json): boolean {
  const system = fieldOf(code, 'system');
  const named = system === undefined || system === 'http://loinc.org';
  return named && fieldOf(code, 'code') === '44260-8';
}

const fhirTypes: Record<QuestionType, readonly string[]> = {
  boolean: ['Boolean'],
  integer: ['Integer'],
  decimal: ['Decimal', 'Integer'],
  string: ['String'],
  text: ['String'],
  date: ['Date'],
  choice: ['Coding', 'String', 'Integer', 'Date'],
  'open-choice': ['Coding', 'String', 'Integer', 'Date'],
};

/** What the file fills in, as far as the question can have it as an answer. */
function initialOf(
  item: Json,
  place: string,
  { type, repeats, options }: { type: QuestionType; repeats: boolean; options: readonly Option[] },
  unused: Unused,
) {
  const given = listIn(item, 'initial', place, 50).flatMap((one) => {
    const chosen = chosenIn(one, 'value');
    const read = chosen && fhirTypes[type].includes(chosen.type) ? chosen : null;
    const answer = read && answerFrom(read.type, read.value);
    const listed = type !== 'choice' || (answer && options.some((o) => isSame(o.value, answer)));
    if (answer && listed) return [type === 'decimal' ? { ...answer, type } : answer];
    unused.add('initial', chosen ? `value${chosen.type}` : 'initial');
    return [];
  });
  return (repeats ? given : given.slice(0, 1)) as Question['initial'];
}
