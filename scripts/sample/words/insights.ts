import type { Lens } from '../../../domain/lens';
import type { InsightState, PracticeBody } from '../../../domain/record';

type PracticeWords = Pick<PracticeBody, 'words' | 'domain' | 'cadence' | 'weekday' | 'resting'>;

/** An insight with the states it went through and the small acts that honour it. */
export type InsightWords = {
  words: string;
  lens: Lens;
  states: readonly InsightState[];
  practices: readonly PracticeWords[];
};

const act = (
  words: string,
  domain: PracticeBody['domain'],
  cadence: PracticeBody['cadence'],
  weekday: number | null = null,
  resting = false,
): PracticeWords => ({ words, domain, cadence, weekday, resting });

/** In the order in which they are met, latest experience first. */
export const insights: readonly InsightWords[] = [
  {
    words: 'I can put things down before I’m empty.',
    lens: 'mind',
    states: ['noticed', 'held', 'tried'],
    practices: [
      act('Ten minutes outside before the laptop opens', 'lifestyle', 'most-days'),
      act('Leave one evening a week unplanned', 'lifestyle', 'weekly'),
    ],
  },
  {
    words: 'The quiet isn’t empty.',
    lens: 'spirit',
    states: ['noticed', 'held'],
    practices: [act('Sit where the light comes in, and do nothing with it', 'spirit', 'weekly')],
  },
  {
    words: 'My jaw knows before I do.',
    lens: 'brain-and-body',
    states: ['noticed'],
    practices: [
      act('Hand on the jaw for a minute, wherever I am', 'body', 'most-days', null, true),
    ],
  },
  {
    words: 'My sister isn’t a problem to solve.',
    lens: 'mind',
    states: ['noticed', 'tried'],
    practices: [act('Ring Ines on Sunday, and only listen', 'relationships', 'weekday', 7)],
  },
  {
    words: 'I’m allowed to say “tomorrow”.',
    lens: 'mind',
    states: ['noticed', 'held', 'tried', 'held', 'tried', 'lived'],
    practices: [act('Say “tomorrow” to one thing that says “now”', 'mind', 'weekly', null, true)],
  },
  {
    words: 'Everything I make has her hands in it.',
    lens: 'spirit',
    states: ['noticed', 'held', 'resting'],
    practices: [],
  },
  {
    words: 'Busyness is how I keep the window shut.',
    lens: 'mind',
    states: ['noticed', 'held', 'tried', 'resting'],
    practices: [act('Write down the thought that keeps coming, once, and date it', 'mind', 'once')],
  },
  {
    words: 'Boredom has a far side.',
    lens: 'spirit',
    states: ['noticed', 'tried', 'lived'],
    practices: [act('Visit the same tree twice', 'nature', 'weekly')],
  },
  {
    words: 'Hungry, tired and sad are three different things.',
    lens: 'brain-and-body',
    states: ['noticed', 'tried', 'lived'],
    practices: [act('Sit down for the first meal of the day', 'body', 'most-days', null, true)],
  },
  {
    words: 'Nothing coming is also something I can be there for.',
    lens: 'spirit',
    states: ['noticed', 'held', 'released'],
    practices: [],
  },
  {
    words: 'I breathe out less than I breathe in.',
    lens: 'brain-and-body',
    states: ['noticed', 'tried', 'resting'],
    practices: [act('Hum on the way home', 'body', 'weekday', 3)],
  },
  {
    words: 'A room can be left without being lost.',
    lens: 'mind',
    states: ['noticed', 'held', 'lived'],
    practices: [act('Light a candle for someone, by name', 'spirit', 'weekday', 5)],
  },
];

/** Practices that belong to no insight. */
export const loosePractices: readonly PracticeWords[] = [
  act('Walk home without anything in my ears', 'nature', 'weekday', 4),
  act('Write to Aunt Rosa, on paper', 'relationships', 'once'),
];

/** Big decisions on the shelf. */
export const decisions: readonly { words: string; note: string }[] = [
  {
    words: 'Say yes to the job in Reading.',
    note: 'Is it the work I want, or only to be somewhere nobody knows me tired?',
  },
  { words: 'Stop being the one who does Christmas.', note: '' },
  {
    words: 'Let the allotment go.',
    note: 'Talk it over with Tomasz first. He digs more than I do.',
  },
  { words: 'Move in with Jonas, or not.', note: 'Look at it on a dull day.' },
];
