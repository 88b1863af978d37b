/** What is written about one experience, before it and after. */
export type ExperienceWords = {
  title: string;
  intention: string;
  set: string;
  setting: string;
  guide: string;
  account: string;
  held: string;
  notes: string;
  /** Ids of qualities of ours, or the person's own words, with 1 (a little) or 2 (strongly). */
  qualities: readonly (readonly [string, 1 | 2])[];
  firstWords: { word: string; image: string; feeling: string } | null;
};

/** Past ones, latest first. */
export const experiences: readonly ExperienceWords[] = [
  {
    title: 'The grey blanket',
    intention: 'To stop bracing. If the tiredness comes, to meet it without arguing.',
    set: 'Slept badly. A bit scared, mostly glad. Still carrying Thursday’s argument with Jonas.',
    setting: 'The back room, blinds half down, rain. Ruth beside me. The grey blanket.',
    guide: 'Ruth Adeyemi',
    account:
      'Warm first, and slow. Then the room went, and it didn’t matter that it had. There was a sound that was also a kind of floor, and I was held up by it without doing anything.\n\nGrandmother’s kitchen in Setúbal, the blue tiles. Not a memory so much as a weather I was standing in. She wasn’t there and nothing was missing.\n\nOn the way back my jaw locked, and for a while I was frightened that I’d left something undone. Ruth said my name. By noon I could feel my feet.',
    held: 'Ruth’s voice, twice. The weight of the blanket. Knowing Jonas was downstairs.',
    notes: 'The jaw: third time it has locked on the way back. I’d like to plan for day four.',
    qualities: [
      ['stillness', 2],
      ['beyondWords', 2],
      ['tenderness', 2],
      ['fear', 1],
      ['like weather', 1],
    ],
    firstWords: { word: 'tiles', image: 'Blue, with one cracked corner', feeling: 'Warm forearms' },
  },
  {
    title: 'Ines’s letter',
    intention: 'To look at Ines’s letter again, and stay in the room with it.',
    set: 'Steady. Ate early. The letter is in my bag and I haven’t reread it.',
    setting: 'The same room, bright this time. Ruth by the window.',
    guide: 'Ruth Adeyemi',
    account:
      'Not much to see. A long corridor of half-thoughts, and at the end of it my sister aged nine, cross, with a bucket. I stayed. She put the bucket down.\n\nAfterwards it seemed like very little. It didn’t feel like very little in my chest.',
    held: 'The clock I could hear and didn’t mind.',
    notes: 'I’d like to talk about what “staying in the room” is when there is no room.',
    qualities: [
      ['tenderness', 1],
      ['grief', 2],
      ['release', 1],
    ],
    firstWords: { word: 'bucket', image: 'Ines on the slipway, cross', feeling: '' },
  },
  {
    title: 'Under the busyness',
    intention:
      'To find out what is under the busyness. Or to find that nothing is, and survive it.',
    set: 'Wired. Cleaned the whole flat first. Told only Jonas.',
    setting: 'The back room. A lot of cushions. A playlist with a cello in it.',
    guide: 'Ruth Adeyemi',
    account:
      'Loud and then not. I kept trying to take notes in my head and the notebook kept dissolving, which was funny for a while and then frightening and then only how things were.\n\nUnder the busyness there was a girl doing homework by a window. She didn’t look up. It was raining where she was.',
    held: 'Being told beforehand that it would end.',
    notes: '',
    qualities: [
      ['outsideTime', 2],
      ['fear', 2],
      ['emptiness', 1],
      ['distance', 1],
    ],
    firstWords: null,
  },
  {
    title: 'The silent week',
    intention: 'To be bored, thoroughly, and see what is on the other side of it.',
    set: 'Sceptical, a cold coming. Left the phone with Maud.',
    setting: 'A farmhouse on the moor, eleven strangers, one stove. Sheep.',
    guide: 'Brother Anselm, who mostly carried wood',
    account:
      'Four days of my own chatter and then, on the fifth, at the wood pile, none. I thought I had gone deaf. Then a curlew.\n\nIt came back the next morning, the chatter, but as a radio in another room.',
    held: 'The bell. The same spoon for six days.',
    notes: 'Not with Ruth, but she would like the wood pile.',
    qualities: [
      ['stillness', 2],
      ['awe', 1],
      ['plainness', 2],
    ],
    firstWords: {
      word: 'curlew',
      image: 'Breath over the wood pile',
      feeling: 'Cold hands, warm everything else',
    },
  },
  {
    title: 'In the autumn',
    intention: 'To let something be unfinished.',
    set: 'Grey and slow. Not looking for anything.',
    setting: 'Ruth’s new room, first floor, a plane tree at the window.',
    guide: 'Ruth Adeyemi',
    account:
      'Nothing much. Colours like the inside of a coat. I slept, or something that stands next to sleep. I was disappointed for an hour and then hungry.',
    held: 'The tree.',
    notes: 'Is it all right that nothing came?',
    qualities: [['nothingMuch', 2]],
    firstWords: { word: 'coat', image: '', feeling: 'Hungry' },
  },
  {
    title: 'Before the move',
    intention: 'To say goodbye to the flat without making a speech.',
    set: 'Boxes everywhere. Excited, short of sleep.',
    setting: 'The back room for the last time. Rain, if I remember right.',
    guide: 'Ruth Adeyemi',
    account:
      'I went through the rooms one after another and each was bigger than it is. In the last one Mum was not there, very exactly, the way a chair is not there after it has been carried out.\n\nIt was a long grief and it had no edges, and then it had edges, and then I could put it down.',
    held: 'Ruth’s hand on the blanket, asked for.',
    notes: 'Could we leave more time at the end? I was on the street too soon.',
    qualities: [
      ['grief', 2],
      ['presence', 1],
      ['release', 2],
      ['oneness', 1],
    ],
    firstWords: {
      word: 'rooms',
      image: 'The mark where the clock hung',
      feeling: 'Heavy, then not',
    },
  },
  {
    title: 'The long corridor',
    intention: 'To ask who it is that is tired.',
    set: 'Tired, as it happens. Two bad nights, then a good one.',
    setting: 'Ruth’s room. Somebody hoovering downstairs at the start, which she saw to.',
    guide: 'Ruth Adeyemi',
    account:
      'A corridor with doors, none of them mine. I kept wanting to read the names. At some point there was no one to read them, and the corridor didn’t mind.\n\nComing back Ruth told me which hand was which. We both laughed.',
    held: 'Laughing.',
    notes: 'For a few days afterwards things looked thin. It passed by the weekend. Worth telling.',
    qualities: [
      ['oneness', 1],
      ['distance', 2],
      ['fear', 1],
      ['lightness', 1],
    ],
    firstWords: { word: 'doors', image: 'Brass numbers', feeling: 'Thin, like paper' },
  },
  {
    title: 'With rain',
    intention: 'To be kind to whatever turns up.',
    set: 'In good spirits, a little superstitious about it.',
    setting: 'The back room, real rain, window on the latch.',
    guide: 'Ruth Adeyemi',
    account:
      'The rain went through everything, me included, without getting anything wet. Joy, which surprised me, because I had come dressed for grief.\n\nI thought of Dad’s hands sorting screws.',
    held: 'The rain, and Ruth not saying anything about it.',
    notes: '',
    qualities: [
      ['joy', 2],
      ['awe', 1],
      ['outsideTime', 1],
    ],
    firstWords: { word: 'rain', image: 'Screws in a jam jar', feeling: 'Light in the ribs' },
  },
];

/** The one that lies ahead. */
export const ahead = {
  title: 'The next one',
  intention: 'To let the quiet be enough. If my jaw locks, to let it, and breathe.',
  set: 'Steadier than last time. Curious, and a bit shy of it.',
  setting: 'The back room, blinds half down. No cello. Rain, if there is any.',
  guide: 'Ruth Adeyemi',
} as const;

/** One that fell through. */
export const fallenThrough = {
  title: 'Put off',
  intention: 'To ask less of it.',
  notes: 'A cold, and then Ruth was away. It can wait.',
} as const;

/** Titles for those further back, of which little was written. */
export const barelyTold = [
  'A short one',
  'After the wedding',
  'With the window open',
  'The first winter',
  'The second of two',
] as const;
