import { extensionName, extensionsOf, unusedKind, variable } from './extensions';
import { withConditions } from './conditions';
import { itemsFrom, type Reading } from './items';
import { everyItem, isQuestion, questionsOf, type Item, type Questionnaire } from './item';
import {
  fieldOf,
  isObject,
  type Json,
  listIn,
  refuse,
  Refused,
  type Refusal,
  textIn,
} from './json';
import { sumRules } from './sum-rules';
import { namedSums, stillThere, withSums } from './sums-in-file';
import { UnusedList } from './unused';
import { unusedTwins, wordsIn } from './words';

/** The most that is read of a file, in characters. */
export const longestFile = 1_048_576;

/** A questionnaire, or why the file can't be used. */
export type Read = { ok: true; questionnaire: Questionnaire } | { ok: false; refusal: Refusal };

/**
 * Reads a FHIR R4 `Questionnaire`. Pure and bounded, whatever the text is: anything that is not one comes back as
 * a refusal with its place in the file, and what Afterglow has no use for is told by name in `leftOut`.
 */
export function readQuestionnaire(text: string): Read {
  try {
    return { ok: true, questionnaire: questionnaireFrom(parsed(text)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}

function parsed(text: string): Json {
  if (text.length > longestFile) refuse('too-large', '');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Nothing of the file is repeated: engines quote what they stumbled over.
    const place = error instanceof SyntaxError ? placeOfFault(error.message) : '';
    return refuse('not-json', place);
  }
  if (!isObject(value)) return refuse('another-resource', '', '');
  const type = fieldOf(value, 'resourceType');
  if (type !== 'Questionnaire') {
    return refuse('another-resource', '', typeof type === 'string' ? type.slice(0, 60) : '');
  }
  return value;
}

function placeOfFault(message: string): string {
  return /line \d+ column \d+/.exec(message)?.[0] ?? '';
}

function questionnaireFrom(file: Json): Questionnaire {
  const place = 'Questionnaire';
  const [modified] = listIn(file, 'modifierExtension', place);
  if (modified) refuse('not-for-us', place, extensionName(textIn(modified, 'url', place)));
  if (fieldOf(file, 'implicitRules') !== undefined) refuse('not-for-us', place, 'implicitRules');
  const unused = new UnusedList();
  for (const { url } of extensionsOf(file, place)) {
    const kind = unusedKind(url);
    if (kind && url !== variable) unused.at('').add(kind, extensionName(url));
  }
  const resources = listIn(file, 'contained', place, 200);
  for (const url of unusedTwins(file, place)) unused.at('').add('extension', extensionName(url));
  const reading: Reading = {
    ...{ resources, unused, seen: new Map(), hanging: new Map(), calculations: new Map() },
  };
  const read = toldApart(itemsFrom(file, place, reading));
  refuseStrayConditions(reading);
  const named = namedSums(file, read, reading);
  const summed = withSums(read, new Set(named.map(({ linkId }) => linkId)));
  const items = withConditions(summed, reading.hanging, named, unused);
  const sums = sumRules(stillThere(named, items), items);
  if (questionsOf(items).length === 0) refuse('nothing-asked', place);
  const title = wordsIn(file, 'title', place, 500) || textIn(file, 'name', place, 500);
  return {
    title: title.trim(),
    url: textIn(file, 'url', place),
    version: textIn(file, 'version', place, 500),
    date: textIn(file, 'date', place, 40),
    publisher: wordsIn(file, 'publisher', place, 500),
    copyright: textIn(file, 'copyright', place),
    about: wordsIn(file, 'description', place),
    items,
    sums,
    leftOut: unused.all(),
  };
}

/** A condition on a question that is not there can never be met; whoever sent the file has to know. */
function refuseStrayConditions({ hanging, seen }: Reading): void {
  for (const [linkId, { wanted }] of hanging) {
    for (const { question } of wanted)
      if (!seen.has(question)) refuse('broken', seen.get(linkId) ?? '', `enableWhen: ${question}`);
  }
}

/** Questions without a text that would read the same, each with its link id behind its words. */
function toldApart(items: readonly Item[]): Item[] {
  const called = ({ prefix, words }: Item) => `${prefix} ${words}`;
  const names = everyItem(items).filter(isQuestion).map(called);
  const alike = (item: Item) => names.filter((name) => name === called(item)).length > 1;
  const apart = (some: readonly Item[]): Item[] =>
    some.map((item) => {
      const below = { ...item, items: apart(item.items) };
      if (!isQuestion(item) || item.text.trim() !== '' || !alike(item)) return below;
      return { ...below, words: `${item.words} (${item.linkId})` };
    });
  return apart(items);
}
