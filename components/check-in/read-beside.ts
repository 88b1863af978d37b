import { type Quiet, quietLineOn } from '../../domain/beside';
import type { Day } from '../../domain/day';
import { olderDrafts } from '../../storage/day-drafts';
import type { Journal } from '../../storage/journal';
import { lettersPutOff } from '../../storage/letters';
import { recordsOf } from '../../storage/records';
import { practiceOn } from '../../storage/ticks';
import type { PracticeOffer } from './check-in-form';

/** What may stand beside the form: at most one practice, and at most one quiet line. */
export type Beside = { practice: PracticeOffer | null; quiet: Quiet | null };

/**
 * Reads what stands beside the form of a day.
 * @param isToday on another day nothing comes back, and no letter is due
 */
export async function readBeside(journal: Journal, day: Day, isToday: boolean): Promise<Beside> {
  const [practice, insights, drafts, letters, putOff] = await Promise.all([
    practiceOn(journal, day),
    recordsOf(journal, 'insight'),
    olderDrafts(journal, day),
    isToday ? recordsOf(journal, 'letter') : [],
    lettersPutOff(journal),
  ]);
  const quiet = quietLineOn(day, { letters, putOff, drafts, insights: isToday ? insights : [] });
  const honoured = insights.find(({ id }) => id === practice?.body.insight);
  // An insight that comes back above is not said once more below.
  const isAbove = quiet?.what === 'insight' && quiet.insight.id === honoured?.id;
  return {
    practice: practice && {
      id: practice.id,
      words: practice.body.words,
      insight: isAbove ? null : (honoured?.body.words ?? null),
    },
    quiet,
  };
}
