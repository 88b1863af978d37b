/** A JSON object whose keys were not looked at yet. */
export type Loose = { readonly [key: string]: unknown };

/** Whether a value is an object with keys. */
export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object itself has under a key; never what it inherits. */
export function own(object: Loose, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** The text under a key; empty where there is none. */
export function textAt(object: Loose, key: string): string {
  const value = own(object, key);
  return typeof value === 'string' ? value : '';
}

/** The number under a key, also where it is written as text. Null where there is none. */
export function numberAt(object: Loose, key: string): number | null {
  const value = own(object, key);
  if (typeof value === 'string' && /^-?\d{1,20}(\.\d{1,20})?$/.test(value)) return Number(value);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** The list under a key; empty where there is none. */
export function listAt(object: Loose, key: string): unknown[] {
  const value = own(object, key);
  return Array.isArray(value) ? value : [];
}

/** The texts in the list under a key. */
export function textsAt(object: Loose, key: string): string[] {
  return listAt(object, key).filter((value) => typeof value === 'string');
}

/** An id that is text or a number, as text; null where there is none. */
export function idAt(object: Loose, key: string): string | null {
  const value = own(object, key);
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : null;
}

/** Whether an id is long enough to be no other entry's, in no other file: running numbers and days are not. */
export function isLastingId(id: string | null): boolean {
  return id !== null && id.length >= 16 && /[a-z-]/i.test(id) && !/\s/.test(id);
}
