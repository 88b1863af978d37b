import type { LineSettings } from '../own-lines';
import type { SettingBody } from '../record';
import { paperSizes, type Settings } from '../settings';
import type { SupportPlace } from '../support-place';
import { day, flag, name, someName, text, wholeFrom } from './fields';
import {
  isObject,
  isPerilous,
  joined,
  listOf,
  oneOf,
  orNull,
  partly,
  plainJson,
  type Shape,
  shaped,
  that,
} from './shape';

const clockTime = that<string>(
  (value) => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value),
);

/** A place that this Afterglow does not know is as good as any: a line for it is shown nowhere. */
const place = name as Shape<SupportPlace>;

/**
 * What each setting may hold. Of a group any field may be missing: it may have been stored before that field was there.
 */
const known: { readonly [K in keyof Settings]: Shape<Settings[K] | Partial<Settings[K]>> } = {
  endOfDay: wholeFrom(0, 11),
  theme: oneOf(['system', 'light', 'dark'] as const),
  spellChecking: flag,
  country: orNull(name),
  singleKeys: flag,
  hideCharts: flag,
  lookBack: flag,
  lookBackInPopup: flag,
  lookBackHard: flag,
  start: orNull(oneOf(['ahead', 'had', 'writing'] as const)),
  lines: partly<LineSettings>({
    own: listOf(shaped({ id: name, place, name: text, number: text })),
    hidden: listOf(name),
  }),
  nudge: partly<Settings['nudge']>({
    on: flag,
    time: clockTime,
    days: listOf(wholeFrom(1, 7)),
    says: oneOf(['discreet', 'practice', 'own'] as const),
    words: text,
    ifUnanswered: oneOf(['step-back', 'stay'] as const),
    restUntil: orNull(day),
    shows: oneOf(['notification', 'dot', 'both'] as const),
    waitForMe: flag,
  }),
  report: partly<Settings['report']>({
    forWhom: orNull(text),
    name: text,
    size: oneOf(paperSizes),
  }),
};

/** One setting. What a newer Afterglow knows is kept for it, as plain as it came. */
export const setting: Shape<SettingBody> = (value) => {
  if (!isObject(value)) return '';
  const fault = envelope(value);
  if (fault !== null) return fault;
  const key = String(value['key']);
  if (isPerilous(key)) return 'key';
  const shape = Object.hasOwn(known, key) ? known[key as keyof Settings] : plainJson;
  const wrong = shape(value['value']);
  return wrong === null ? null : joined('value', wrong);
};

const envelope = shaped<SettingBody>({ key: someName, value: () => null });
