import {
  type AnswerValue,
  insightStates,
  phases,
  practiceDomains,
  type Quality,
  recordKinds,
  type Bodies,
  type RecordKind,
} from '../record';
import {
  count,
  day,
  flag,
  instant,
  lens,
  name,
  number,
  reference,
  text,
  wholeFrom,
} from './fields';
import { entryFields } from './entry';
import { setting } from './settings';
import { either, listOf, oneOf, orNull, type Shape, shaped } from './shape';

const strength = oneOf([1, 2] as const);

const coding = {
  type: oneOf(['coding'] as const),
  ...{ system: text, version: text, code: text, display: text },
};

const answer: Shape<AnswerValue> = either(
  shaped({ type: oneOf(['boolean'] as const), value: flag }),
  either(
    shaped(coding),
    shaped({ type: oneOf(['integer', 'decimal', 'date', 'string'] as const), value: text }),
  ),
);

const quality: Shape<Quality> = either(
  shaped({ id: reference, strength }),
  shaped({ words: text, strength }),
);

/** What the body of each kind of record holds, in the newest format. A new kind is one entry. */
export const bodyShapes: { readonly [K in RecordKind]: Shape<Bodies[K]> } = {
  'check-in': shaped({ ...entryFields, source: orNull(shaped({ program: name, id: text })) }),
  experience: shaped({
    status: oneOf(['planned', 'past', 'did-not-happen'] as const),
    title: text,
    intention: orNull(shaped({ words: text, day })),
    set: text,
    setting: text,
    guide: text,
    account: text,
    qualities: listOf(quality),
    held: text,
    notes: text,
    inReport: flag,
    firstWords: orNull(shaped({ word: text, image: text, feeling: text })),
  }),
  insight: shaped({
    words: text,
    lens,
    states: listOf(shaped({ state: oneOf(insightStates), day })),
    from: orNull(shaped({ kind: oneOf(['check-in', 'experience'] as const), id: reference })),
    experience: orNull(reference),
    quiet: either(oneOf(['for-good'] as const), listOf(number)),
  }),
  practice: shaped({
    words: text,
    insight: orNull(reference),
    domain: oneOf(practiceDomains),
    cadence: oneOf(['most-days', 'weekly', 'weekday', 'once'] as const),
    weekday: orNull(wholeFrom(1, 7)),
    resting: flag,
  }),
  decision: shaped({ words: text, lookAgain: day, note: text }),
  letter: shaped({
    words: text,
    experience: orNull(reference),
    opensOn: day,
    opened: orNull(instant),
  }),
  question: shaped({
    words: text,
    from: orNull(shaped({ kind: oneOf(recordKinds), id: reference })),
    asked: flag,
  }),
  moment: shaped({
    checkIn: orNull(reference),
    words: text,
    answers: shaped({ mind: text, 'brain-and-body': text, spirit: text }),
  }),
  prompt: shaped({ words: text, lens, phase: orNull(oneOf(phases)) }),
  'retired-prompt': shaped({ promptId: reference }),
  plan: shaped({
    people: listOf(shaped({ name: text, reach: text })),
    clinic: text,
    grounding: text,
    goodDay: text,
  }),
  report: shaped({
    from: day,
    to: day,
    sections: listOf(text),
    struck: listOf(text),
    madeAt: instant,
  }),
  questionnaire: shaped({ title: text, url: text, version: text, file: text, text }),
  response: shaped({
    questionnaire: reference,
    title: text,
    url: text,
    version: text,
    status: oneOf(['in-progress', 'completed'] as const),
    answers: listOf(shaped({ linkId: text, turn: count, words: text, values: listOf(answer) })),
    scores: listOf(
      shaped({
        linkId: orNull(text),
        name: text,
        value: orNull(number),
        lowest: number,
        highest: number,
      }),
    ),
  }),
  setting,
};
