import { canonicalJson } from './canonical';
import type { CheckInEntry } from './check-in';
import type { Day, Instant } from './day';
import type { Bodies, Kept, RecordKind } from './record';
import type { Stamp } from './stamp';

/** The fields of a form that makes something else of them than a record's body as it is. */
export type FormBody = { readonly [field: string]: string | number | boolean | null };

/** What a draft of each kind holds: what can be typed of a record, or a form's fields. */
export type DraftBodies = Omit<Bodies, 'check-in'> & { 'check-in': CheckInEntry; form: FormBody };

export type DraftKind = RecordKind | 'form';

/**
 * Something that is being typed and not kept yet: a new record, a change of one that is kept, or a form. Two pages
 * that both typed into the same have a draft each.
 */
export type Draft<K extends DraftKind = 'check-in'> = {
  /** Names it among the drafts: a UUID, or what always names the draft of one form. */
  id: string;
  kind: K;
  /** Id of the record that it changes, or that it becomes. */
  target: string;
  /** The day that a record still to come is for. */
  day: Day;
  /** The stamp that the record had when the change was begun; null where there was none yet. */
  base: Stamp | null;
  body: DraftBodies[K];
  /** The fields that were changed here; a record that is there takes over these and no others. */
  fields: readonly string[];
  /** What those fields were when the change was begun, as far as that is known. */
  was: Readonly<Record<string, unknown>>;
  /** Whether it stays until the person keeps it; else it belongs into its record at once. */
  waits: boolean;
  /** Instant of the last change. */
  changed: Instant;
  /** Counts the writes, so that a page notices that another one has written. */
  revision: number;
};

/** The draft of something that is not there yet. */
export function newDraft<K extends DraftKind>(
  { kind, id, target = id }: { kind: K; id: string; target?: string },
  day: Day,
  body: DraftBodies[K],
  changed: Instant,
): Draft<K> {
  return {
    ...{ id, kind, target, day, base: null, body, fields: [], was: {} },
    ...{ waits: true, changed, revision: 0 },
  };
}

/** The body of a record as a draft that changes it begins: of a check-in what can be typed, and more. */
export function bodyToChange<K extends RecordKind>({ body }: Kept<K>): DraftBodies[K] {
  return body as Bodies[RecordKind] as DraftBodies[K];
}

/** Whether it is a check-in still to come, and no change of a kept one. */
export function isNewCheckIn({ kind, base }: Pick<Draft<DraftKind>, 'kind' | 'base'>): boolean {
  return kind === 'check-in' && base === null;
}

/** Puts drafts in order, the one changed last first. */
export function newestFirst(
  one: Pick<Draft<DraftKind>, 'changed'>,
  other: Pick<Draft<DraftKind>, 'changed'>,
): number {
  return one.changed === other.changed ? 0 : one.changed < other.changed ? 1 : -1;
}

/** The draft of a day that was changed last; null where there is none. */
export function newestOn(drafts: readonly Draft[], day: Day): Draft | null {
  return drafts.filter((draft) => draft.day === day).toSorted(newestFirst)[0] ?? null;
}

/** What a body changes of the one that it was begun from: which fields, and what they were. */
export function changesOf<B extends object>(
  from: B,
  to: Partial<B>,
): Pick<Draft<DraftKind>, 'fields' | 'was'> {
  const before = asRecord(from);
  const after = Object.entries(to).filter(([field, value]) => !isSame(before[field], value));
  const fields = after.map(([field]) => field);
  return { fields, was: Object.fromEntries(fields.map((field) => [field, before[field]])) };
}

/** The fields of a plain object; of anything else, none. */
export function asRecord(value: unknown): Record<string, unknown> {
  return { ...(isPlain(value) ? value : {}) };
}

/** Whether something is an object with fields of its own, and no list. */
export function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values say the same, whatever order their keys are in. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one) === canonicalJson(other);
}

/** A draft with other values in some of its fields. */
export function withChange<K extends DraftKind>(
  draft: Draft<K>,
  change: Partial<DraftBodies[K]>,
): Draft<K> {
  const fresh = Object.keys(change).filter((field) => !draft.fields.includes(field));
  const before = asRecord(draft.body);
  return {
    ...draft,
    body: { ...draft.body, ...change },
    fields: [...draft.fields, ...fresh],
    was: { ...draft.was, ...Object.fromEntries(fresh.map((field) => [field, before[field]])) },
  };
}

/** A draft of a record that has just been put into it: what follows is begun from there. */
export function rebased<K extends DraftKind>(draft: Draft<K>, base: Stamp): Draft<K> {
  const body = asRecord(draft.body);
  const was = Object.fromEntries(draft.fields.map((field) => [field, body[field]]));
  return { ...draft, base, was };
}
