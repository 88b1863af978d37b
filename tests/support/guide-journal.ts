import type { Day, Instant } from '../../domain/day';
import type { Bodies, Kept, RecordKind } from '../../domain/record';
import type { ScaleValue } from '../../domain/scale';
import { noStamp } from '../../domain/stamp';
import { drawnJournal, today } from './drawn';
import { experienceOn } from './rows';
import type { Rows } from './seed';
import { checkInRow } from './trend-seed';

/** A record as it lies, written in the evening of its day. */
export function recordOn<K extends RecordKind>(
  kind: K,
  id: string,
  day: string,
  body: Bodies[K],
): Kept<K> {
  const at = `${day}T19:10:00.000Z` as Instant;
  return {
    ...{ id, kind, day: day as Day, at, zone: 'Europe/London' },
    ...{ v: 1, stamp: noStamp, removed: null, body },
  };
}

/** A question for the guide. */
export function questionOn(day: string, id: string, words: string): Kept<'question'> {
  return recordOn('question', id, day, { words, from: null, asked: false });
}

const questions = [
  'The jaw: third time it has locked on the way back. Is that usual?',
  'Day four was rough. I’d like to plan for it next time.',
  'Still not sleeping through.',
];

const april: [number, ScaleValue, ScaleValue, ScaleValue][] = [
  ...([
    [12, 6, 4, 5],
    [13, 5, 3, 6],
    [14, 6, null, 5],
    [15, 4, null, 3],
    [16, 3, null, 3],
    [18, 4, 6, 6],
    [19, 4, null, 4],
    [23, null, 5, 5],
    [28, 5, 4, 5],
  ] as [number, ScaleValue, ScaleValue, ScaleValue][]),
];

function insightOn(id: string, day: string, words: string, state: 'noticed' | 'held') {
  return recordOn('insight', id, day, {
    words,
    lens: 'mind',
    states: [{ state, day: day as Day }],
    from: null,
    experience: 'drawn-third',
    quiet: 'for-good',
  });
}

/** The journal that the drawing of the page for the guide shows. */
export const guideJournal: Rows = {
  records: [
    ...(drawnJournal['records'] ?? []),
    today,
    experienceOn('2026-04-11', 'drawn-second', { title: 'Second experience' }),
    ...april.map(([day, ...values]) => checkInRow(`2026-04-${day}`, values)),
    ...questions.map((words, place) => questionOn('2026-05-11', `question-${place}`, words)),
    insightOn('insight-sister', '2026-05-04', 'My sister isn’t a problem to solve.', 'held'),
    insightOn('insight-quiet', '2026-05-08', 'The quiet isn’t empty.', 'noticed'),
    recordOn('practice', 'ines', '2026-05-07', {
      words: 'Ring Ines on Sunday, and only listen',
      insight: 'insight-sister',
      domain: 'relationships',
      cadence: 'once',
      weekday: null,
      resting: false,
    }),
    recordOn('setting', 'setting-report', '2026-05-14', {
      key: 'report',
      value: { forWhom: null, name: 'M.', size: 'a4' },
    }),
  ],
};
