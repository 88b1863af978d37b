import { instantFrom } from '../../../domain/day';
import type { Bodies } from '../../../domain/record';
import { day } from './entries';
import { evening } from './journals';

/** A body of every kind with something in every field. */
export const bodies: Bodies = {
  'check-in': {
    connectedness: 7,
    purpose: 0,
    wellbeing: null,
    prompt: {
      id: 'mind-notice-1',
      words: 'What did you notice today, “small” or not?',
      lens: 'brain-and-body',
      language: 'en',
    },
    reflection: 'The light on the stairs.\n\n🌿 naïve — 茶',
    hard: true,
    practice: { id: 'p-1', words: 'Ten slow breaths' },
    source: { program: 'daylio', id: '17' },
  },
  experience: {
    status: 'past',
    title: 'Third session',
    intention: { words: 'To be gentle', day: day('2026-05-01') },
    set: 'Rested',
    setting: 'The room with the blue lamp',
    guide: 'M.',
    account: 'Long.',
    qualities: [
      { id: 'awe', strength: 2 },
      { words: 'like rain', strength: 1 },
    ],
    held: 'A hand',
    notes: 'Ask about sleep',
    inReport: true,
    firstWords: { word: 'wide', image: 'a field', feeling: 'warm chest' },
  },
  insight: {
    words: 'I can ask for help',
    lens: 'mind',
    states: [
      { state: 'noticed', day: day('2026-05-02') },
      { state: 'tried', day: day('2026-05-09') },
    ],
    from: { kind: 'experience', id: 'e-1' },
    experience: 'e-1',
    quiet: [3, 7],
  },
  practice: {
    words: 'Ring my sister',
    insight: 'i-1',
    domain: 'relationships',
    cadence: 'weekday',
    weekday: 7,
    resting: false,
  },
  decision: { words: 'Leave the flat', lookAgain: day('2026-05-28'), note: 'Talk it over' },
  letter: {
    words: 'Dear me',
    experience: 'e-1',
    opensOn: day('2026-06-13'),
    opened: instantFrom(evening),
  },
  question: { words: 'Is this usual?', from: { kind: 'check-in', id: 'c-1' }, asked: false },
  moment: {
    checkIn: 'c-1',
    words: 'The lift',
    answers: { mind: 'a', 'brain-and-body': '', spirit: 'c' },
  },
  prompt: { words: 'What was kind?', lens: 'spirit', phase: 'first-weeks' },
  'retired-prompt': { promptId: 'mind-notice-2' },
  plan: {
    people: [{ name: 'Ana', reach: '020 7946 0000' }],
    clinic: 'The clinic',
    grounding: 'Feet on the floor',
    goodDay: 'It passes',
  },
  report: {
    from: day('2026-04-01'),
    to: day('2026-05-01'),
    sections: ['words'],
    struck: ['c-2'],
    madeAt: instantFrom(evening),
  },
  questionnaire: {
    title: 'Evenings',
    url: 'https://clinic.example/evenings',
    version: '2',
    file: 'evenings.json',
    text: '{"resourceType":"Questionnaire","title":"Evenings"}\n',
  },
  response: {
    questionnaire: 'q-1',
    title: 'Evenings',
    url: 'https://clinic.example/evenings',
    version: '2',
    status: 'completed',
    answers: [
      {
        linkId: 'rest',
        turn: 0,
        words: 'How restful was the evening?',
        values: [
          { type: 'coding', system: 'urn:clinic', version: '', code: 'some', display: 'somewhat' },
        ],
      },
      {
        linkId: 'hours',
        turn: 1,
        words: 'How many hours?',
        values: [{ type: 'decimal', value: '7.50' }],
      },
      { linkId: 'again', turn: 0, words: 'Again?', values: [{ type: 'boolean', value: false }] },
    ],
    scores: [{ linkId: null, name: 'Rest', value: 1.5, lowest: 0, highest: 3 }],
  },
  setting: { key: 'endOfDay', value: 3 },
};
