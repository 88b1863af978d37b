import type { Day, Instant } from '../../domain/day';
import type { Kept, LetterBody } from '../../domain/record';
import { noStamp } from '../../domain/stamp';
import { drawnJournal, earlier } from './drawn';
import { experienceOn } from './rows';
import type { Rows } from './seed';

/** The experiences of the drawings 07, 13 and 14: three behind, one ahead. */

export const third = experienceOn('2026-05-02', 'drawn-third', {
  title: 'Third experience',
  guide: 'Ruth Adeyemi',
  intention: {
    words: 'To stop bracing. If the tiredness comes, to meet it without arguing.',
    day: '2026-05-01' as Day,
  },
  set: 'Slept badly. A bit scared, mostly glad. Still carrying Thursday’s argument with Jonas.',
  setting: 'The back room, blinds half down, rain. Ruth beside me. The grey blanket.',
  account:
    'Warm first, and slow. Then the room went, and it didn’t matter that it had.\n\nOn the way back my jaw locked, and for a while I was frightened that I’d left something undone. Ruth said my name.',
  held: 'Ruth’s voice, twice.',
  qualities: [
    { id: 'stillness', strength: 2 },
    { id: 'fear', strength: 1 },
    { words: 'like weather', strength: 1 },
  ],
  notes: 'The jaw: third time it has locked on the way back. Is that usual?',
  firstWords: { word: 'tiles', image: 'Blue, with one cracked corner', feeling: '' },
});

const second = experienceOn('2026-04-11', 'drawn-second', {
  title: 'Second experience',
  guide: 'Ruth Adeyemi',
  intention: {
    words: 'To look at Ines’s letter again, and stay in the room with it.',
    day: '2026-04-10' as Day,
  },
});

export const fourth = experienceOn(
  '2026-05-20',
  'drawn-fourth',
  {
    status: 'planned',
    title: 'Fourth experience',
    guide: 'Ruth Adeyemi',
    intention: {
      words: 'To let the quiet be enough. If my jaw locks, to let it, and breathe.',
      day: '2026-05-14' as Day,
    },
    set: 'Steadier than last time. Curious, and a bit shy of it.',
    setting:
      'The back room, blinds half down.\n- [x] Grey blanket in the bag\n- [ ] Phone off, in the coat',
  },
  '2026-05-10T12:00:00.000Z',
);

export const letterWords =
  'Dear M.,\n\nif you are reading this on the sofa with the blanket still on: you don’t have to have understood anything.\n\nM.';

export function letterFrom(
  experience: string | null,
  body: Partial<LetterBody> = {},
): Kept<'letter'> {
  const at = '2026-05-02T20:00:00.000Z' as Instant;
  const opensOn = '2026-06-01' as Day;
  return {
    ...{ id: `letter-${experience}`, kind: 'letter', day: '2026-05-02' as Day, at },
    ...{ zone: 'Europe/London', v: 1, stamp: noStamp, removed: null },
    body: { words: letterWords, experience, opensOn, opened: null, ...body },
  };
}

const others = (drawnJournal['records'] ?? []).filter(
  (row) => (row as { kind: string }).kind !== 'experience',
);

/** The journal of the drawings with all its experiences. */
export const drawnExperiences: Rows = {
  records: [...others, second, third, fourth, letterFrom('drawn-third')],
};

/** A check-in whose moment can be looked at. */
export const stairwell = earlier.find(({ day }) => day === '2026-05-08');
