/**
 * The stock that reflections are put together from. Words in braces are filled from `slots`; each list there fits
 * every sentence that names it. Straight quotes, advice and praise stay out: tests check every sentence against Care.
 */
export const slots: Readonly<Record<string, readonly string[]>> = {
  name: ['Ines', 'Jonas', 'Tomasz', 'Priya', 'Maud', 'Hanna', 'Callum', 'Dad', 'Aunt Rosa'],
  place: [
    'at the bus stop',
    'on the back stairs',
    'by the canal',
    'in the queue at the bakery',
    'in the car park',
    'on the platform at Slough',
    'at the allotment gate',
    'in the stairwell',
    'by the kitchen window',
    'under the railway arch',
    'in the library, by the atlases',
    'at the launderette',
  ],
  food: [
    'soup',
    'toast',
    'rice and an egg',
    'lentils',
    'an orange',
    'porridge',
    'the last of the stew',
    'bread and tomatoes',
    'a bowl of plums',
  ],
  weather: [
    'rain on and off',
    'a low white sky',
    'wind in the bins',
    'warm enough for no coat',
    'frost on the cars',
    'thin sun',
    'fog down to the river',
    'that yellow light before a storm',
  ],
  sound: [
    'the kettle',
    'next door’s radio',
    'someone practising scales',
    'a blackbird',
    'the boiler',
    'kids in the yard',
    'the bin lorry',
    'rain on the skylight',
    'a train a long way off',
  ],
  time: [
    'before work',
    'after lunch',
    'on the way home',
    'around four',
    'before anyone was up',
    'late in the evening',
    'between two meetings',
    'while the washing was on',
  ],
  part: ['jaw', 'neck', 'chest', 'stomach', 'left shoulder', 'breath'],
  thing: [
    'the blue mug',
    'the bike lamp',
    'a library book',
    'the spare key',
    'the good scissors',
    'a glove from last winter',
    'the postcard from Setúbal',
    'the screwdriver',
  ],
};

/** Short and whole: one is enough for a day. */
export const short: readonly string[] = [
  'An ordinary day, and I was in most of it.',
  'Flat. Keeping this short.',
  'Tired, in the plain way.',
  'Nothing to report, and that was restful.',
  'Good light this morning. That is all I want to keep.',
  'Busy. Noticed {sound} once and it helped.',
  'Slept badly, ate {food}, went on.',
  'Quiet, and {weather} all day.',
  'A day like a corridor.',
  'Laughed with {name}, properly.',
  'Cleaned the oven, of all things.',
  'Read four pages and slept.',
  'Better than I had thought it would be.',
  'Worked, walked, washed up.',
  'Not much left for words tonight.',
  'Sat {place} for a while. Enough.',
  'Home by six. The door, the coat, the chair.',
  'Nothing special, and none was asked for.',
  'Headache till noon, then {food}, then all right.',
  'Lent {name} the drill. Got a jar of plums for it.',
];

/** For days that were hard. Plain, and with someone or something near. */
export const hard: readonly string[] = [
  'A hard one. Cried in the car park and couldn’t say why.',
  'Couldn’t get warm. Texted {name}, who wrote back at once.',
  'All day behind glass. Even {sound} came from far away.',
  'The old heaviness. I did the washing-up very slowly.',
  'Snapped at {name} and then at myself. Soup, early night.',
  'Woke frightened and stayed that way until about eleven.',
  'Nothing helped much. Lying on the floor helped a bit.',
  'I miss her. That is the whole entry.',
  'Kept the curtains shut. {name} came by anyway and made tea.',
  'Could not answer the phone. Wrote to Ruth that Thursday stands.',
  'It came in waves, and I let them be waves.',
  'Feet on the kitchen tiles, cold ones, for the length of the news.',
  'I was unkind about myself out loud, and heard it.',
  'Too much noise everywhere. Left the shop without the milk.',
  'A day to get to the end of. Got there.',
];

/** Second thoughts, later the same day. */
export const afterthoughts: readonly string[] = [
  'One more thing: {name} waved from the bus.',
  'Later: it has eased.',
  'Couldn’t sleep, so the sky instead. Clear, very high up.',
  'Forgot to say that it was the anniversary.',
  'Still there, but smaller.',
  'And then {sound}, just as I put the light out.',
  'Ate {food} standing up. So much for the table.',
  'Rang back after all.',
  'I keep seeing that heron.',
  'Lunch {place}. Ten minutes, coat on.',
  'Morning: stiff, dry mouth, not unhappy.',
  'Noon, and I am less far away than at breakfast.',
];

/** Away from home. */
export const away: readonly string[] = [
  'The time difference has made me honest and slow.',
  'Aunt Rosa put {food} in front of me before I had my coat off.',
  'Walked down to the harbour before it was light. Men mending nets, not talking.',
  'The hotel room hums. I slept through it.',
  'A temple between two office blocks, open, nobody there but a broom.',
  'Everything here is four streets away from the sea.',
  'Sat on the hostel steps and wrote no postcards.',
  'I don’t know the word for it here either.',
];

/** Added when a check-in is read again. */
export const rereadings: readonly string[] = [
  'Later: it looks smaller from here.',
  'Reading this again: it was {name} who said it, not me.',
  'A day on, I would put it more gently.',
  'Correction: four lengths more, I counted wrong.',
  'And still {sound}, now that I read it back.',
  'Left as it was, apart from the spelling.',
];

/** What was taken out again. */
export const takenBack: readonly string[] = [
  'Written in a temper. I would like not to keep this one.',
  'Drove past the old flat and didn’t slow down.',
  'test',
  'This is about {name} more than about me.',
  'Half a sentence about the rota, and then the',
  'The same as above, twice over.',
];
