import type { CheckInEntry } from '../../domain/check-in';
import type { Day, Instant } from '../../domain/day';
import type { Lens } from '../../domain/lens';
import type { Bodies, CheckInBody, Kept, RecordKind, ShownPrompt } from '../../domain/record';
import type { ScaleValue } from '../../domain/scale';
import { noStamp } from '../../domain/stamp';
import type { Rows } from './seed';
import { checkInOf } from './many-days';
import { experienceOn, settingRow } from './rows';

/** The journal that the design’s drawings show: the fortnight up to Thursday 14 May 2026, a little before nine. */

export const drawnDay = '2026-05-14' as Day;
export const drawnMoment = new Date('2026-05-14T20:41:00+01:00');

/** A prompt of the bank as it was shown. */
export function shownPrompt(id: string, words: string, lens: Lens): ShownPrompt {
  return { id, words, lens, language: 'en-GB' };
}

export const drawnPrompt = shownPrompt(
  'easierToSay',
  'What has felt easier to say this week than it did before?',
  'mind',
);

export const drawnWords =
  '“I’ll get back to you tomorrow.” I said it twice today and nothing fell down.';

export const walkedHome = `${drawnWords} Walked home the long way, past the school, and the noise of the kids was just noise. Nice noise.`;

export const outside = { id: 'outside', words: 'Ten minutes outside before the laptop opens' };

function record<K extends RecordKind>(kind: K, id: string, day: string, body: Bodies[K]): Kept<K> {
  const at = `${day}T19:10:00.000Z` as Instant;
  return {
    ...{ id, kind, day: day as Day, at, zone: 'Europe/London' },
    ...{ v: 1, stamp: noStamp, removed: null, body },
  };
}

type Values = readonly [ScaleValue, ScaleValue, ScaleValue];

/** A check-in of the drawings, on a day of May. */
export function checkInOn(
  day: number,
  [connectedness, purpose, wellbeing]: Values,
  reflection = '',
  more: Partial<CheckInBody> = {},
) {
  const values = { connectedness, purpose, wellbeing };
  const blank = { prompt: null, hard: false, practice: null, source: null };
  const civil = `2026-05-${String(day).padStart(2, '0')}`;
  return record('check-in', `drawn-${civil}`, civil, { ...blank, ...values, reflection, ...more });
}

export const today = checkInOn(14, [7, 5, 6], walkedHome, {
  prompt: drawnPrompt,
  practice: outside,
});

const line = {
  bodyFirst: ['bodyFirst', 'Where in your body do you notice today first?', 'brain-and-body'],
  quietToday: ['quietToday', 'Where was the quiet today?', 'spirit'],
  larger: ['largerThanYou', 'What felt larger than you today, even slightly?', 'spirit'],
  undecided: ['withoutDeciding', 'What did you do differently, without deciding to?', 'mind'],
} as const;

export const earlier = [
  checkInOn(13, [6, null, 6], '', { practice: outside }),
  checkInOn(
    12,
    [5, null, 5],
    'Jaw again. I only noticed because the physio asked. Put a hand on it for a minute at the bus stop, which must have looked odd. It let go.',
    { prompt: shownPrompt(...line.bodyFirst) },
  ),
  checkInOn(
    10,
    [8, 6, 7],
    'Rang Ines. Only listened, as promised. She talked for forty minutes about the roof and then, very quietly, about Mum. I didn’t fix anything. She said it was a good call.',
    {
      prompt: shownPrompt(...line.undecided),
      practice: { id: 'ines', words: 'Ring Ines on Sunday, and only listen' },
    },
  ),
  checkInOn(9, [6, null, 7]),
  checkInOn(
    8,
    [6, null, 6],
    'In the stairwell, of all places. The light was out and I stood there with the shopping and didn’t hurry. I don’t have a word for it. Not empty.',
    { prompt: shownPrompt(...line.quietToday) },
  ),
  checkInOn(
    6,
    [4, null, 3],
    'A hard one. Cried in the car park and couldn’t say why. Texted Ruth; she wrote back that day four or five can be like this. Soup, early night.',
  ),
  checkInOn(5, [5, 4, 4], 'Flat. Everything a little far away. Keeping this short.'),
  checkInOn(4, [7, null, 6], '', {
    practice: { id: 'evening', words: 'Leave one evening unplanned' },
  }),
  checkInOn(
    3,
    [8, 7, 7],
    'The day after. Everything is very plain and very close: the kettle, next door’s radio. I don’t want to explain it to anyone yet.',
    { prompt: shownPrompt(...line.larger) },
  ),
  checkInOn(
    1,
    [4, 3, 4],
    'Nervous. Packed the grey blanket. Wrote the intention on a card and put it in my coat.',
  ),
];

const experience = experienceOn('2026-05-02', 'drawn-third', {
  title: 'Third experience',
  guide: 'Ruth Adeyemi',
  setting: 'At the clinic',
  intention: {
    words: 'To stop bracing. If the tiredness comes, to meet it without arguing.',
    day: '2026-04-28' as Day,
  },
});

const insight = record('insight', 'drawn-insight', '2026-05-03', {
  words: 'I can put things down before I’m empty',
  lens: 'mind',
  states: [{ state: 'tried', day: '2026-05-05' as Day }],
  from: null,
  experience: 'drawn-third',
  quiet: 'for-good',
});

const practice = record('practice', outside.id, '2026-05-04', {
  words: outside.words,
  insight: 'drawn-insight',
  domain: 'body',
  cadence: 'most-days',
  weekday: null,
  resting: false,
});

const plan = record('plan', 'plan', '2026-05-09', {
  people: [{ name: 'Jonas', reach: '07700 900187, “Any hour. I mean it.”' }],
  clinic: '',
  grounding:
    'Feet on the kitchen tiles. Cold ones.\nHand on the jaw. It lets go, it has before.\nSay it to someone by voice, not by text.',
  goodDay: '',
});

function chosen(key: string, value: unknown) {
  return record('setting', `setting-${key}`, '2026-04-20', { key, value });
}

/** Somebody who has answered the first question and lives in Britain, and nothing else. */
export const newcomer: Rows = {
  records: [chosen('start', 'writing'), chosen('country', 'GB')],
};

/** What the drawings take for granted before today’s check-in: the fortnight, the experience, the practice, the plan. */
export const drawnJournal: Rows = {
  records: [
    ...[chosen('start', 'had'), chosen('country', 'GB')],
    ...[experience, insight, practice, plan],
    ...earlier,
  ],
};

/** The drawn journal with today kept, and a line of a year ago that may stand under it. */
export const drawnLookBack: Rows = {
  records: [
    ...(drawnJournal['records'] ?? []),
    settingRow('lookBackInPopup', true),
    checkInOf('2025-05-14' as Day, `${walkedHome} ${walkedHome}`, 3),
    today,
  ],
};

/** A draft as it lies, by default today’s, untouched, with the drawings’ prompt. */
export function draftOn(
  entry: Partial<CheckInEntry> = {},
  day: string = drawnDay,
  changed = '2026-05-14T19:36:00.000Z',
) {
  const blank = { connectedness: null, purpose: null, wellbeing: null };
  const id = `draft-${day}`;
  return {
    ...{ id, kind: 'check-in', target: id, day, base: null, fields: [], was: {}, waits: true },
    ...{ changed, revision: 1, page: 'drawn', v: 1 },
    body: {
      ...blank,
      prompt: drawnPrompt,
      reflection: '',
      hard: false,
      practice: null,
      ...entry,
    },
  };
}
