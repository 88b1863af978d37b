import type { Day, Instant } from '../../domain/day';
import type { Lens } from '../../domain/lens';
import type { Bodies, InsightBody, InsightState, Kept, RecordKind } from '../../domain/record';
import { noStamp } from '../../domain/stamp';
import { drawnJournal, today as drawnToday } from './drawn';
import { experienceOn } from './rows';
import type { Rows } from './seed';

/** The insights that the design’s drawings show, and the shelf beneath them. */

export function row<K extends RecordKind>(
  kind: K,
  id: string,
  day: string,
  body: Bodies[K],
  time = '19:10',
): Kept<K> {
  const at = `${day}T${time}:00.000Z` as Instant;
  return {
    ...{ id, kind, day: day as Day, at, zone: 'Europe/London' },
    ...{ v: 1, stamp: noStamp, removed: null, body },
  };
}

export function insightRow(
  id: string,
  day: string,
  words: string,
  more: Partial<InsightBody> & { lens?: Lens; state?: InsightState } = {},
): Kept<'insight'> {
  const { state, ...rest } = more;
  const noticed = { state: 'noticed', day: day as Day } as const;
  return row('insight', id, day, {
    ...{ words, lens: 'mind', from: null, experience: null, quiet: [] },
    states: state && state !== 'noticed' ? [noticed, { state, day: day as Day }] : [noticed],
    ...rest,
  });
}

const third = {
  from: { kind: 'experience', id: 'drawn-third' },
  experience: 'drawn-third',
} as const;

const practice = (id: string, day: string, body: Partial<Bodies['practice']>) =>
  row('practice', id, day, {
    ...{ words: '', insight: 'drawn-insight', domain: 'lifestyle', cadence: 'most-days' },
    ...{ weekday: null, resting: false },
    ...body,
  });

/** The drawings’ journal with today’s check-in, all insights, their practices and the shelf. */
export const drawnInsights: Rows = {
  records: [
    ...(drawnJournal['records'] ?? []),
    drawnToday,
    experienceOn('2026-04-13', 'drawn-second', { title: 'Second experience' }),
    experienceOn('2026-03-21', 'drawn-first', { title: 'First experience' }),
    insightRow('drawn-jaw', '2026-05-12', 'My jaw knows before I do.', {
      lens: 'brain-and-body',
      from: { kind: 'check-in', id: 'drawn-2026-05-12' },
      experience: 'drawn-third',
    }),
    insightRow('drawn-quiet', '2026-05-03', 'The quiet isn’t empty.', {
      ...third,
      lens: 'spirit',
      state: 'held',
    }),
    insightRow('drawn-insight', '2026-05-03', 'I can put things down before I’m empty.', {
      ...third,
      state: 'tried',
      quiet: 'for-good',
    }),
    practice('evening', '2026-05-03', {
      words: 'Leave one evening a week unplanned',
      cadence: 'weekly',
    }),
    insightRow('drawn-sister', '2026-05-04', 'My sister isn’t a problem to solve.', {
      ...third,
      state: 'tried',
    }),
    practice('ines', '2026-05-04', {
      words: 'Ring Ines on Sunday, and only listen',
      insight: 'drawn-sister',
      domain: 'relationships',
      cadence: 'weekday',
      weekday: 7,
    }),
    insightRow('drawn-tomorrow', '2026-04-14', 'I’m allowed to say “tomorrow”.', {
      from: { kind: 'experience', id: 'drawn-second' },
      experience: 'drawn-second',
      state: 'lived',
    }),
    insightRow('drawn-hands', '2026-03-22', 'Everything I make has her hands in it.', {
      from: { kind: 'experience', id: 'drawn-first' },
      experience: 'drawn-first',
      lens: 'spirit',
      state: 'resting',
    }),
    insightRow('drawn-gone', '2026-03-22', 'I owe everyone an explanation.', { state: 'released' }),
    row('decision', 'drawn-christmas', '2026-05-07', {
      words: 'Stop being the one who does Christmas.',
      lookAgain: '2026-05-21' as Day,
      note: '',
    }),
    row('decision', 'drawn-reading', '2026-05-14', {
      words: 'Say yes to the job in Reading.',
      lookAgain: '2026-05-28' as Day,
      note: 'Is it the work I want, or only to be somewhere nobody knows me tired?',
    }),
  ],
};
