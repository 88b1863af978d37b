import * as v from 'valibot';
import {
  insightStates,
  phases,
  practiceDomains,
  recordKinds,
  type Bodies,
  type RecordKind,
  type SettingBody,
} from '../../../domain/record';
import { day, instant, lens, listOf, name, reference, scaleValue, text } from './fields';
import { settingValues } from './settings';

const strength = v.picklist([1, 2]);
const knownSettings: Readonly<Record<string, v.GenericSchema | undefined>> = settingValues;

const answer = v.variant('type', [
  v.strictObject({ type: v.literal('boolean'), value: v.boolean() }),
  v.strictObject({ type: v.picklist(['integer', 'decimal', 'date', 'string']), value: text }),
  v.strictObject({
    type: v.literal('coding'),
    system: text,
    version: text,
    code: text,
    display: text,
  }),
]);

/** What the body of each kind of record holds, in the newest format. A new kind is one entry. */
export const bodies: { [K in RecordKind]: v.GenericSchema<unknown, Bodies[K]> } = {
  'check-in': v.strictObject({
    connectedness: scaleValue,
    purpose: scaleValue,
    wellbeing: scaleValue,
    prompt: v.nullable(v.strictObject({ id: reference, words: text, lens, language: name })),
    reflection: text,
    hard: v.boolean(),
    practice: v.nullable(v.strictObject({ id: reference, words: text })),
    source: v.nullable(v.strictObject({ program: name, id: text })),
  }),
  experience: v.strictObject({
    status: v.picklist(['planned', 'past', 'did-not-happen']),
    title: text,
    intention: v.nullable(v.strictObject({ words: text, day })),
    set: text,
    setting: text,
    guide: text,
    account: text,
    qualities: listOf(
      v.union([
        v.strictObject({ id: reference, strength }),
        v.strictObject({ words: text, strength }),
      ]),
    ),
    held: text,
    notes: text,
    inReport: v.boolean(),
    firstWords: v.nullable(v.strictObject({ word: text, image: text, feeling: text })),
  }),
  insight: v.strictObject({
    words: text,
    lens,
    states: listOf(v.strictObject({ state: v.picklist(insightStates), day })),
    from: v.nullable(
      v.strictObject({ kind: v.picklist(['check-in', 'experience']), id: reference }),
    ),
    experience: v.nullable(reference),
    quiet: v.union([listOf(v.number()), v.literal('for-good')]),
  }),
  practice: v.strictObject({
    words: text,
    insight: v.nullable(reference),
    domain: v.picklist(practiceDomains),
    cadence: v.picklist(['most-days', 'weekly', 'weekday', 'once']),
    weekday: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    resting: v.boolean(),
  }),
  decision: v.strictObject({ words: text, lookAgain: day, note: text }),
  letter: v.strictObject({
    words: text,
    experience: v.nullable(reference),
    opensOn: day,
    opened: v.nullable(instant),
  }),
  question: v.strictObject({
    words: text,
    from: v.nullable(v.strictObject({ kind: v.picklist(recordKinds), id: reference })),
    asked: v.boolean(),
  }),
  moment: v.strictObject({
    checkIn: v.nullable(reference),
    words: text,
    answers: v.strictObject({ mind: text, 'brain-and-body': text, spirit: text }),
  }),
  prompt: v.strictObject({ words: text, lens, phase: v.nullable(v.picklist(phases)) }),
  'retired-prompt': v.strictObject({ promptId: reference }),
  plan: v.strictObject({
    people: listOf(v.strictObject({ name: text, reach: text })),
    clinic: text,
    grounding: text,
    goodDay: text,
  }),
  report: v.strictObject({
    from: day,
    to: day,
    sections: listOf(text),
    struck: listOf(text),
    madeAt: instant,
  }),
  questionnaire: v.strictObject({ title: text, url: text, version: text, file: text, text }),
  response: v.strictObject({
    questionnaire: reference,
    title: text,
    url: text,
    version: text,
    status: v.picklist(['in-progress', 'completed']),
    answers: listOf(
      v.strictObject({
        linkId: text,
        turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
        words: text,
        values: listOf(answer),
      }),
    ),
    scores: listOf(
      v.strictObject({
        linkId: v.nullable(text),
        name: text,
        value: v.nullable(v.number()),
        lowest: v.number(),
        highest: v.number(),
      }),
    ),
  }),
  // A setting that a newer Afterglow knows is kept for it, as plain as it came.
  setting: v.pipe(
    v.strictObject({ key: name, value: v.unknown() }),
    v.rawTransform<{ key: string; value: unknown }, SettingBody>(({ dataset, addIssue }) => {
      const known = knownSettings[dataset.value.key];
      if (known && !v.is(known, dataset.value.value)) {
        addIssue({
          path: [
            {
              type: 'object',
              origin: 'value',
              input: dataset.value,
              key: 'value',
              value: dataset.value.value,
            },
          ],
        });
      }
      return dataset.value;
    }),
  ),
};
