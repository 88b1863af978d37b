import * as v from 'valibot';
import type { Settings } from '../../../domain/settings';
import { supportCountries } from '../../../domain/support-place';
import { day, listOf, name, text } from './fields';

const clockTime = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
const weekday = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7));

const place = v.picklist([...supportCountries, 'elsewhere']);

/** What each setting may hold. A new one is one entry. */
export const settingValues: { [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> } = {
  endOfDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(11)),
  theme: v.picklist(['system', 'light', 'dark']),
  spellChecking: v.boolean(),
  country: v.nullable(name),
  singleKeys: v.boolean(),
  hideCharts: v.boolean(),
  lookBack: v.boolean(),
  lookBackInPopup: v.boolean(),
  lookBackHard: v.boolean(),
  start: v.nullable(v.picklist(['ahead', 'had', 'writing'])),
  lines: v.strictObject({
    own: listOf(v.strictObject({ id: name, place, name: text, number: text })),
    hidden: listOf(name),
  }),
  nudge: v.strictObject({
    on: v.boolean(),
    time: clockTime,
    days: listOf(weekday),
    says: v.picklist(['discreet', 'practice', 'own']),
    words: text,
    ifUnanswered: v.picklist(['step-back', 'stay']),
    restUntil: v.nullable(day),
    shows: v.picklist(['notification', 'dot', 'both']),
    waitForMe: v.boolean(),
  }),
  report: v.strictObject({
    forWhom: v.nullable(text),
    name: text,
    size: v.picklist(['a4', 'letter']),
  }),
};
