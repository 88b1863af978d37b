import type { Lens } from '../../../domain/lens';

export const letters: readonly string[] = [
  'Dear M., if you are reading this on the sofa with the blanket still on: you don’t owe it an explanation.\n\nJonas is in the kitchen. Let him make the tea badly. Whatever came, it was allowed to. If nothing came, that was allowed as well.\n\nRing Ines tomorrow, not tonight.\n\nM.',
  'Dear one a month from now. By the time this opens the beans are up or they aren’t. I wonder which of today’s certainties you have kept. I hope you still stop at the bottom of the stairs.',
  'To whoever I am by then: I was happy on the afternoon I wrote this, for no reason, at the launderette. It happened. It is in writing.',
  'M., you said you would reread this slowly. The fear was real and so was the hand on the blanket. Both.',
  'Short one. The moor. The spoon. The curlew. You know.',
];

export const questions: readonly { words: string; asked: boolean }[] = [
  {
    words: 'The jaw locks on the way back. What could we do with that, in the room?',
    asked: false,
  },
  { words: 'What does day four look like for other people?', asked: true },
  { words: 'How would I notice that I am only collecting experiences?', asked: false },
  { words: 'Is it all right that nothing came?', asked: true },
  { words: 'Could we leave more time at the end?', asked: true },
  { words: 'Ines wants to know what to do if I ring her upset. What do I say?', asked: false },
  { words: 'Sleep: three bad weeks. Who do I talk to about that?', asked: true },
];

export const moments: readonly { words: string; answers: Record<Lens, string> }[] = [
  {
    words:
      'In the stairwell, of all places. The light was out and I stood there with the shopping and didn’t hurry.',
    answers: {
      mind: 'That nobody was waiting. That I could be late for my own kitchen.',
      'brain-and-body': 'Jaw loose. Bags heavy and I let them be heavy. Breath right down.',
      spirit: '',
    },
  },
  {
    words: 'Hanna’s candles, and the silence after the blessing.',
    answers: {
      mind: 'That I was a guest and needn’t earn it.',
      'brain-and-body': '',
      spirit: 'That the silence had been going on before any of us came in.',
    },
  },
  {
    words: 'Crying in the car park with the engine off.',
    answers: { mind: '', 'brain-and-body': 'Shaking, then yawning. Cold knees.', spirit: '' },
  },
  {
    words: 'The heron, until it was only a shape.',
    answers: {
      mind: 'I stopped narrating.',
      'brain-and-body': 'Eyes wide, shoulders gone from my ears.',
      spirit: 'Being looked past by something old.',
    },
  },
];

/** Prompts of the person's own; `phase` null is any day. */
export const ownPrompts = [
  { words: 'What did I leave for tomorrow on purpose?', lens: 'mind', phase: 'first-weeks' },
  { words: 'Where was Mum in today?', lens: 'spirit', phase: null },
  { words: 'How was the jaw?', lens: 'brain-and-body', phase: 'first-days' },
] as const;

/** Numbers are those reserved for fiction. */
export const plan = {
  people: [
    { name: 'Jonas, who said any hour and means it', reach: '07700 900187' },
    { name: 'Ines, my sister', reach: '07700 900142' },
    { name: 'Maud next door', reach: 'Knock' },
  ],
  clinic: 'Ruth Adeyemi, weekdays until six: 020 7946 0112',
  grounding:
    'Feet on the kitchen tiles. Cold ones.\nHand on the jaw. It lets go, it has before.\nSay it to someone by voice, not by text.',
  goodDay:
    'You wrote this on a good day, with the window open. It has been this heavy before and there was a Saturday after it. Soup in the freezer, second drawer.',
};

/** What a report can hold, by the names of its parts, and a line or two struck out. */
export const reportSections = ['questions', 'scales', 'insights', 'checkIns', 'qualities'] as const;
