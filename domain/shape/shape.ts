/**
 * Says of a value what keeps it from being a `T`: the path of the first field that is wrong, parts joined by dots, empty
 * where it is the value itself; null where nothing does. Nothing is changed, and nothing is read twice.
 */
export type Shape<T> = ((value: unknown) => string | null) & { readonly of?: T };

/** The shape of what holds. */
export function that<T>(holds: (value: unknown) => boolean): Shape<T> {
  return (value) => (holds(value) ? null : '');
}

/** One of some fixed values. */
export function oneOf<const T>(values: readonly T[]): Shape<T> {
  return that<T>((value) => values.some((one) => one === value));
}

/** A value, or null. */
export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value) => (value === null ? null : shape(value));
}

/** One of two shapes; of a value that is neither, the fault in the second is told. */
export function either<T, U>(one: Shape<T>, other: Shape<U>): Shape<T | U> {
  return (value) => (one(value) === null ? null : other(value));
}

/** How many entries a list within a record may have. */
const longestList = 10_000;

/** A list of what is described. */
export function listOf<T>(shape: Shape<T>, most = longestList): Shape<T[]> {
  return (value) => {
    if (!Array.isArray(value) || value.length > most) return '';
    // Not by its methods: a hole in a list is an entry as well.
    for (let at = 0; at < value.length; at += 1) {
      const fault = shape(value[at]);
      if (fault !== null) return joined(String(at), fault);
    }
    return null;
  };
}

/** The shape of each field. */
type Fields<T> = { readonly [F in keyof T]-?: Shape<T[F]> };

/** An object with exactly these fields. */
export function shaped<T extends object>(fields: Fields<T>): Shape<T> {
  const has = having(fields);
  return (value) => has(value) ?? strange(value as object, fields);
}

/** An object with these fields, whatever else it has. */
export function having<T extends object>(fields: Fields<T>): Shape<T> {
  return (value) => {
    if (!isObject(value)) return '';
    for (const name in fields) {
      const fault = fields[name](value[name]);
      if (fault !== null) return joined(name, fault);
    }
    return null;
  };
}

/** An object with none but these fields, any of which may be missing. */
export function partly<T extends object>(fields: Fields<T>): Shape<Partial<T>> {
  return (value) => {
    if (!isObject(value)) return '';
    for (const name in fields) {
      const fault = Object.hasOwn(value, name) ? fields[name](value[name]) : null;
      if (fault !== null) return joined(name, fault);
    }
    return strange(value, fields);
  };
}

/** An object that maps any names to what is described. */
export function mapOf<T>(shape: Shape<T>): Shape<Record<string, T>> {
  return (value) => {
    if (!isObject(value)) return '';
    for (const [name, inner] of Object.entries(value)) {
      const fault = isPerilous(name) ? '' : shape(inner);
      if (fault !== null) return joined(name, fault);
    }
    return null;
  };
}

/** How deep values may lie in each other where anything may stand. */
const deepest = 30;

/** Anything that JSON can say and give back, not nested beyond reason. */
export const plainJson: Shape<unknown> = (value) => faultInJson(value, 0);

function faultInJson(value: unknown, depth: number): string | null {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return null;
  if (typeof value === 'number') return Number.isFinite(value) ? null : '';
  if (typeof value !== 'object' || depth > deepest) return '';
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) return '';
  for (const [name, inner] of Object.entries(value)) {
    const fault = isPerilous(name) ? '' : faultInJson(inner, depth + 1);
    if (fault !== null) return joined(name, fault);
  }
  return null;
}

/** Names that mean something to every object: nothing of ours is called so. */
export function isPerilous(name: string): boolean {
  return name in Object.prototype;
}

/** Whether a value is an object with fields, and no list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Two parts of a path. */
export function joined(name: string, rest: string): string {
  return rest === '' ? name : `${name}.${rest}`;
}

/** The first field that is not among those that are known. */
function strange(value: object, fields: object): string | null {
  for (const name of Object.keys(value)) if (!Object.hasOwn(fields, name)) return name;
  return null;
}
