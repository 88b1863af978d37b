import {
  calculated,
  extensionName,
  extensionsOf,
  isHidden,
  unusedKind,
  variable,
} from './extensions';
import { type Hanging, wantedAt } from './conditions';
import { questionTypes, type Item } from './item';
import { fieldOf, flagIn, type Json, listIn, refuse, textIn } from './json';
import { questionFrom } from './questions';
import type { Unused, UnusedList } from './unused';
import { namesOf, unusedTwins } from './words';

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
  /** What each item hangs on, by link id. */
  hanging: Map<string, Hanging>;
  /** Expressions that are to give a sum, by the link id of the item they stand at. */
  calculations: Map<string, string>;
};

/** Where an item stands: how deep, whether in a repeating group, whether in something hidden. */
type Within = { depth: number; inRound: boolean; hidden: boolean };

/** The items of a file, or of an item; what can't be used is noted down and left out with all that is in it. */
export function itemsFrom(
  owner: Json,
  place: string,
  reading: Reading,
  within: Within = { depth: 1, inRound: false, hidden: false },
): Item[] {
  const list = listIn(owner, 'item', place, mostItems);
  if (list.length > 0 && within.depth > deepest) refuse('too-deep', `${place}.item`);
  return list.flatMap((item, index) => {
    const here = `${place}.item[${index}]`;
    const read = itemFrom(item, here, reading, within);
    return read ? [read] : [];
  });
}

function itemFrom(item: Json, place: string, reading: Reading, within: Within): Item | null {
  const linkId = linkIdOf(item, place, reading);
  const unused = reading.unused.at(linkId);
  noteFields(item, place, unused);
  const type = textIn(item, 'type', place);
  if (type === '') refuse('broken', `${place}.type`, 'text');
  const modified = listIn(item, 'modifierExtension', place)[0];
  if (modified) unused.add('modifier', extensionName(textIn(modified, 'url', place)));
  const names = namesOf(item, { linkId, type, place });
  const isMarked = isHidden(item, place);
  const hidden = within.hidden || isMarked;
  const repeats = flagIn(item, 'repeats', place);
  const required = flagIn(item, 'required', place);
  const inRound = within.inRound || (type === 'group' && repeats);
  const items = itemsFrom(item, place, reading, { depth: within.depth + 1, inRound, hidden });
  reading.hanging.set(linkId, wantedAt(item, place));
  const common = { linkId, ...names, hidden, when: [], behavior: 'any' as const, items };
  if (modified) return null;
  if (type === 'display') return { ...common, type };
  if (type === 'group') {
    if (repeats && within.inRound) unused.add('repeats', linkId);
    return { ...common, type, required, repeats: repeats && !within.inRound };
  }
  const asked = questionTypes.find((one) => one === type);
  if (asked) {
    const question = questionFrom(
      item,
      { ...common, type: asked, repeats, required },
      place,
      reading,
    );
    if (question && isMarked && question.initial.length === 0 && !reading.calculations.has(linkId))
      unused.add('hidden', question.words);
    return question;
  }
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
  for (const url of unusedTwins(item, place)) unused.add('extension', extensionName(url));
  for (const { url, extension } of extensionsOf(item, place)) {
    const kind = unusedKind(url);
    if (kind === null || url === variable) continue;
    // A sum is named for what it could not be worked out from; whether it can is known at the end.
    if (url === calculated && fieldOf(extension, 'valueExpression') !== undefined) continue;
    unused.add(kind, extensionName(url));
  }
}
