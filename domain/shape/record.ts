import { type RecordKind, recordKinds } from '../record';
import { day, format, instant, someName, stamp } from './fields';
import { isObject, isPerilous, oneOf, orNull, type Shape, shaped, that } from './shape';

const id = that<string>(
  (value) =>
    typeof value === 'string' &&
    /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/.test(value) &&
    !isPerilous(value),
);

const kind = oneOf(recordKinds);

const whole = {
  ...{ id, kind, day, at: instant, v: format, stamp, removed: orNull(stamp) },
  // A zone need not be one that this browser knows.
  zone: someName,
  body: () => null,
};

/** What stands around every body. The body itself is looked at by its kind. */
export const envelopeShape: Shape<unknown> = shaped<Record<keyof typeof whole, unknown>>(whole);

/** The same of what was put aside, with the instant of that. */
export const earlierShape: Shape<unknown> = shaped<Record<keyof typeof whole | 'kept', unknown>>({
  ...whole,
  kept: instant,
});

/** What is left of a removed record without its words. */
export const clearedShape: Shape<unknown> = shaped<
  Record<'id' | 'kind' | 'stamp' | 'removed', unknown>
>({ id, kind, stamp, removed: stamp });

/**
 * Whether a record's id is one that its kind may have: a fixed id belongs to the kind of which there is one, a setting's
 * to the setting of its key, and neither to anything else.
 */
export function hasItsId(is: string, of: RecordKind, body: unknown): boolean {
  if (is === 'plan') return of === 'plan';
  if (!is.startsWith('setting-')) return true;
  return of === 'setting' && isObject(body) && is === `setting-${String(body['key'])}`;
}
