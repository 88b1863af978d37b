import { blankEntry, type CheckInEntry } from '../../../domain/check-in';
import { type Day, dayFrom, instantFrom } from '../../../domain/day';
import {
  bodyToChange,
  type Draft,
  type DraftBodies,
  newDraft,
  withChange,
} from '../../../domain/draft';
import type { Kept, RecordKind } from '../../../domain/record';
import { evening } from './journals';

/** A day of the calendar, for tests that know what they write. */
export function day(text: string): Day {
  const read = dayFrom(text);
  if (read === null) throw new Error(`${text} is not a day`);
  return read;
}

export const today = day('2026-05-14');

/** A draft of this page that was never stored. */
export function draftOf(entry: Partial<CheckInEntry>, of: Day = today): Draft {
  const id = crypto.randomUUID();
  return newDraft({ kind: 'check-in', id }, of, { ...blankEntry, ...entry }, instantFrom(evening));
}

/** The same draft with other words in it, as a page hands it over. */
export function rewritten(draft: Draft, reflection: string): Draft {
  return { ...draft, body: { ...draft.body, reflection } };
}

/** A change of a kept record, as a page begins it. */
export function changeOf<K extends RecordKind>(
  record: Kept<K>,
  fields: Partial<DraftBodies[K]>,
  waits = true,
): Draft<K> {
  const { id, kind, day, stamp } = record;
  const named = { kind, id: crypto.randomUUID(), target: id };
  const draft = newDraft(named, day, bodyToChange(record), instantFrom(evening));
  return withChange({ ...draft, base: stamp, waits }, fields);
}
