import fc from 'fast-check';
import { dayAfter, instantFrom, type Day } from '../../domain/day';
import { lenses } from '../../domain/lens';
import {
  insightStates,
  phases,
  practiceDomains,
  recordKinds,
  type Bodies,
  type RecordKind,
} from '../../domain/record';
import { scaleValueFrom } from '../../domain/scale';
import { usualSettings, type Settings } from '../../domain/settings';
import type { Stamp } from '../../domain/stamp';
import { anyQuestionnaire, anyResponse } from './any-responses';

/** Any text a person may type: every script, control characters, emoji, nothing at all. */
const anyText = fc.string({ unit: 'grapheme', maxLength: 40 });
const someText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
const anyLens = fc.constantFrom(...lenses);
export const anyId = fc.uuid();
const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

export const anyDay = fc
  .integer({ min: -20_000, max: 20_000 })
  .map((days) => dayAfter('2026-05-14' as Day, days));
export const anyInstant = fc
  .integer({ min: 0, max: Date.UTC(2100, 0) })
  .map((milliseconds) => instantFrom(milliseconds));
export const anyStamp = fc
  .tuple(
    fc.nat({ max: Date.UTC(2100, 0) }),
    fc.nat({ max: 99_999 }),
    fc.stringMatching(/^[0-9a-f]{8}$/),
  )
  .map(
    ([time, counter, device]) =>
      `${String(time).padStart(15, '0')}-${String(counter).padStart(5, '0')}-${device}` as Stamp,
  );
export const anyZone = fc.constantFrom('UTC', 'Europe/London', 'America/St_Johns', 'Pacific/Apia');
const anyScaleValue = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 10 }).map(scaleValueFrom),
);

const anySettings: { [K in keyof Settings]: fc.Arbitrary<Settings[K]> } = {
  endOfDay: fc.integer({ min: 0, max: 11 }),
  theme: fc.constantFrom('system', 'light', 'dark'),
  spellChecking: fc.boolean(),
  country: fc.constantFrom(null, 'GB', 'DE', 'elsewhere'),
  singleKeys: fc.boolean(),
  hideCharts: fc.boolean(),
  lookBack: fc.boolean(),
  lookBackInPopup: fc.boolean(),
  lookBackHard: fc.boolean(),
  start: fc.constantFrom(null, 'ahead', 'had', 'writing'),
  lines: fc.record({
    own: fc.array(
      fc.record({
        id: anyId,
        place: fc.constantFrom('GB', 'PT', 'elsewhere'),
        name: anyText,
        number: anyText,
      }),
      { maxLength: 2 },
    ),
    hidden: fc.subarray(['GB 116123', 'US 988']),
  }),
  nudge: fc.record({
    on: fc.boolean(),
    time: fc.constantFrom('00:00', '07:05', '20:30', '23:59'),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    says: fc.constantFrom('discreet', 'practice', 'own'),
    words: fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .filter((words) => Array.from(words).length <= 60),
    ifUnanswered: fc.constantFrom('step-back', 'stay'),
    restUntil: orNull(anyDay),
    shows: fc.constantFrom('notification', 'dot', 'both'),
    waitForMe: fc.boolean(),
  }),
  report: fc.record({
    forWhom: orNull(anyText),
    name: anyText,
    size: fc.constantFrom('a4', 'letter'),
  }),
};
const settingKeys = Object.keys(usualSettings) as (keyof Settings)[];
const anySetting = fc
  .constantFrom(...settingKeys)
  .chain((key) => anySettings[key].map((value: unknown) => ({ key, value })));

/** Any body, by kind. */
export const anyBodies: { [K in RecordKind]: fc.Arbitrary<Bodies[K]> } = {
  'check-in': fc.record({
    connectedness: anyScaleValue,
    purpose: anyScaleValue,
    wellbeing: anyScaleValue,
    prompt: orNull(
      fc.record({
        id: fc.oneof(anyId, fc.constant('quietToday')),
        words: anyText,
        lens: anyLens,
        language: fc.constantFrom('en', 'de', 'pt-BR'),
      }),
    ),
    reflection: anyText,
    hard: fc.boolean(),
    practice: orNull(fc.record({ id: anyId, words: anyText })),
    source: orNull(fc.record({ program: fc.constantFrom('daylio', 'jrnl'), id: anyText })),
  }),
  experience: fc.record({
    status: fc.constantFrom('planned', 'past', 'did-not-happen'),
    title: anyText,
    intention: orNull(fc.record({ words: anyText, day: anyDay })),
    set: anyText,
    setting: anyText,
    guide: anyText,
    account: anyText,
    qualities: fc.array(
      fc.oneof(
        fc.record({ id: fc.constantFrom('stillness', 'fear'), strength: fc.constantFrom(1, 2) }),
        fc.record({ words: someText, strength: fc.constantFrom(1, 2) }),
      ),
      { maxLength: 4 },
    ),
    held: anyText,
    notes: anyText,
    inReport: fc.boolean(),
    firstWords: orNull(fc.record({ word: anyText, image: anyText, feeling: anyText })),
  }),
  insight: fc.record({
    words: anyText,
    lens: anyLens,
    states: fc.array(fc.record({ state: fc.constantFrom(...insightStates), day: anyDay }), {
      minLength: 1,
      maxLength: 6,
    }),
    from: orNull(fc.record({ kind: fc.constantFrom('check-in', 'experience'), id: anyId })),
    experience: orNull(anyId),
    quiet: fc.oneof(fc.subarray([1, 3, 7, 14, 30]), fc.constant('for-good' as const)),
  }),
  practice: fc
    .record({
      words: anyText,
      insight: orNull(anyId),
      domain: fc.constantFrom(...practiceDomains),
      cadence: fc.constantFrom('most-days', 'weekly', 'weekday', 'once'),
      weekday: fc.integer({ min: 1, max: 7 }),
      resting: fc.boolean(),
    })
    .map((body) => ({ ...body, weekday: body.cadence === 'weekday' ? body.weekday : null })),
  decision: fc.record({ words: anyText, lookAgain: anyDay, note: anyText }),
  letter: fc.record({
    words: anyText,
    experience: orNull(anyId),
    opensOn: anyDay,
    opened: orNull(anyInstant),
  }),
  question: fc.record({
    words: anyText,
    from: orNull(fc.record({ kind: fc.constantFrom(...recordKinds), id: anyId })),
    asked: fc.boolean(),
  }),
  moment: fc.record({
    checkIn: orNull(anyId),
    words: anyText,
    answers: fc.record({ mind: anyText, 'brain-and-body': anyText, spirit: anyText }),
  }),
  prompt: fc.record({
    words: anyText,
    lens: anyLens,
    phase: orNull(fc.constantFrom(...phases)),
  }),
  'retired-prompt': fc.record({ promptId: fc.oneof(anyId, fc.constant('quietToday')) }),
  plan: fc.record({
    people: fc.array(fc.record({ name: anyText, reach: anyText }), { maxLength: 3 }),
    clinic: anyText,
    grounding: anyText,
    goodDay: anyText,
  }),
  report: fc.record({
    from: anyDay,
    to: anyDay,
    sections: fc.subarray(['scales', 'questions', 'checkIns']),
    struck: fc.array(anyId, { maxLength: 3 }),
    madeAt: anyInstant,
  }),
  questionnaire: anyQuestionnaire,
  response: anyResponse,
  setting: anySetting,
};
