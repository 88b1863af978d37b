/** An object of a file. Its keys are anybody's: they are looked up, never followed. */
export type Json = { readonly [key: string]: unknown };

export const refusalKinds = [
  'too-large',
  'unreadable',
  'not-json',
  'another-resource',
  'not-for-us',
  'broken',
  'twice',
  'too-deep',
  'too-many',
  'too-long',
  'nothing-asked',
] as const;

export type RefusalKind = (typeof refusalKinds)[number];

/** Why a file can't be used. `place` is where in it, in the file's own words; both may be shown. */
export type Refusal = { kind: RefusalKind; place: string; detail: string };

/** Thrown inside the reader only; `readQuestionnaire` gives it back as a value. */
export class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.kind);
  }
}

export function refuse(kind: RefusalKind, place: string, detail = ''): never {
  throw new Refused({ kind, place, detail });
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A field of an object that the file itself wrote; what every object inherits is not in it. */
export function fieldOf(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

/** A text; empty where the field is absent. */
export function textIn(object: Json, key: string, place: string, longest = 8000): string {
  const value = fieldOf(object, key);
  if (value === undefined) return '';
  if (typeof value !== 'string') return refuse('broken', `${place}.${key}`, 'text');
  if (value.length > longest) return refuse('too-long', `${place}.${key}`);
  return value;
}

/** Yes or no; `false` where the field is absent. */
export function flagIn(object: Json, key: string, place: string): boolean {
  const value = fieldOf(object, key) ?? false;
  return typeof value === 'boolean' ? value : refuse('broken', `${place}.${key}`, 'true or false');
}

/** A list of objects; empty where the field is absent. */
export function listIn(object: Json, key: string, place: string, most = 500): readonly Json[] {
  const value = fieldOf(object, key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse('broken', `${place}.${key}`, 'a list');
  if (value.length > most) return refuse('too-many', `${place}.${key}`);
  return value.map((one, index) =>
    isObject(one) ? one : refuse('broken', `${place}.${key}[${index}]`, 'an object'),
  );
}

/** A list of texts; empty where the field is absent. */
export function textsIn(object: Json, key: string, place: string, most = 50): readonly string[] {
  const value = fieldOf(object, key);
  if (value === undefined) return [];
  if (!Array.isArray(value)) return refuse('broken', `${place}.${key}`, 'a list');
  if (value.length > most) return refuse('too-many', `${place}.${key}`);
  return value.map((one: unknown, index) =>
    typeof one === 'string' ? one : refuse('broken', `${place}.${key}[${index}]`, 'text'),
  );
}

/** The `value…` or `answer…` of an element: its FHIR type ("Coding") and what it holds; null where there is none. */
export function chosenIn(object: Json, start: string): { type: string; value: unknown } | null {
  const key = Object.keys(object).find(
    (one) => one.startsWith(start) && /^[A-Z]/.test(one.slice(start.length)),
  );
  return key === undefined ? null : { type: key.slice(start.length), value: object[key] };
}

/** The last part of an address, which is how people name an extension. */
export function shortName(url: string): string {
  return url.split(/[/#|]/).findLast((part) => part !== '') ?? url;
}
