import type { Draft, DraftKind, FormBody } from '../domain/draft';
import { bodyVersions, type RecordKind, recordKinds } from '../domain/record';
import { bodyShapes } from '../domain/shape/bodies';
import { entryFields } from '../domain/shape/entry';
import {
  count,
  day,
  flag,
  format,
  instant,
  name,
  number,
  someName,
  stamp,
} from '../domain/shape/fields';
import {
  either,
  having,
  isObject,
  listOf,
  mapOf,
  oneOf,
  orNull,
  type Shape,
  that,
} from '../domain/shape/shape';
import { draftFormat, type Formats, upgradedBody } from './formats';
import { draftRowFrom, type LyingDraft } from './lying-draft';
import type { DraftRow } from './rows';

const draftFields = {
  id: someName,
  kind: oneOf<DraftKind>([...recordKinds, 'form']),
  target: someName,
  day,
  base: orNull(stamp),
  fields: listOf(name),
  was: that<Draft['was']>(isObject),
  waits: flag,
  changed: instant,
  revision: count,
};

/** What else lies in a row may change without its being another kind of row: only what is read of it is looked at. */
const rowShape = having<DraftRow>({
  ...{ ...draftFields, page: name, v: format },
  body: that<unknown>(isObject),
});

/** A change of a kept check-in has more than can be typed. */
const entryShape = having(entryFields);

const formShape: Shape<FormBody> = mapOf(
  orNull(
    either(
      either(
        that<string>((value) => typeof value === 'string'),
        number,
      ),
      flag,
    ),
  ),
);

/** A row that lies among the drafts, in today's shape, its body in the format it was written in; null if it is none. */
export function readDraftRow(formats: Formats, lying: LyingDraft): DraftRow | null {
  const row = draftRowFrom(lying);
  if (row === null || rowShape(row) !== null) return null;
  const { kind, v, body } = row;
  const newest = draftFormat(formats, kind);
  if (v > newest) return null;
  if (kind === 'form') return formShape(body) === null ? row : null;
  // The shapes are those of the formats that this Afterglow writes.
  if (newest !== bodyVersions[kind]) return row;
  return isBody(formats, kind, v, body) ? row : null;
}

/** Whether a draft of a new check-in that was read past the journal is one. */
export function isDraft(draft: Draft): boolean {
  return isOne(draft) === null && entryShape(draft.body) === null;
}

const isOne = having(draftFields);

function isBody(formats: Formats, kind: RecordKind, v: number, body: unknown): boolean {
  const shape = kind === 'check-in' ? entryShape : bodyShapes[kind];
  try {
    return shape(upgradedBody(formats, kind, v, body)) === null;
  } catch {
    // An upgrade may trust what it is given: where it stumbles, this was nothing of its format.
    return false;
  }
}
