import { asRecord, isPlain, isSame } from './draft';

/** What a record becomes with a draft: its fields, and whether words of the record's own had to yield. */
export type Merged = { fields: Record<string, unknown>; differs: boolean; clash: boolean };

/**
 * Puts a draft's fields into its record as that is now, field by field: what only one side has changed since the
 * draft was begun is taken from that side. Where both have, the draft's stands, and `clash` says so. Objects are
 * merged in their parts; lists and words stand whole.
 * @param isBase whether the record is as it was when the draft was begun
 */
export function mergeDraft(
  now: object,
  { body, fields, was }: { body: object; fields: readonly string[]; was: object },
  isBase: boolean,
): Merged {
  const [mine, theirs, before] = [asRecord(body), asRecord(now), asRecord(isBase ? now : was)];
  const parts = fields.map((field) => {
    return [field, merge(before[field], theirs[field], mine[field])] as const;
  });
  const merged = Object.fromEntries(parts.map(([field, { value }]) => [field, value]));
  return {
    fields: merged,
    differs: fields.some((field) => !isSame(merged[field], theirs[field])),
    clash: parts.some(([, { clash }]) => clash),
  };
}

type Part = { value: unknown; clash: boolean };

function merge(before: unknown, theirs: unknown, mine: unknown): Part {
  if (isSame(mine, theirs) || isSame(mine, before)) return { value: theirs, clash: false };
  if (isSame(theirs, before)) return { value: mine, clash: false };
  if (![before, theirs, mine].every(isPlain)) return { value: mine, clash: true };
  const [b, t, m] = [asRecord(before), asRecord(theirs), asRecord(mine)];
  const keys = [...new Set([...Object.keys(t), ...Object.keys(m)])];
  const parts = keys.map((key) => [key, merge(b[key], t[key], m[key])] as const);
  return {
    value: Object.fromEntries(parts.map(([key, { value }]) => [key, value])),
    clash: parts.some(([, { clash }]) => clash),
  };
}
