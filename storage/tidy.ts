import { isTouched } from '../domain/check-in';
import { instantFrom } from '../domain/day';
import { keptFor } from '../domain/merge';
import type { Result } from '../domain/result';
import { type Journal, write } from './connection';
import { cleared } from './removed';
import { isWhole } from './rows';

/** How long a draft stays that nobody wrote in: two days, in milliseconds. */
const blankFor = 2 * 24 * 60 * 60 * 1000;

/**
 * Clears the words of what was removed more than thirty days ago (that it was removed stays known), earlier
 * versions as old as that, and drafts of days gone by that nobody wrote in. Gives back how many records were cleared and
 * versions let go.
 */
export function tidy(journal: Journal): Promise<Result<number>> {
  return write(
    journal,
    ({ records, versions, drafts }) => [records, versions, drafts],
    async ({ records, versions, drafts, world }) => {
      const now = world.now();
      const due = await records
        .where('removed')
        .below(String(now - keptFor).padStart(15, '0'))
        .filter(isWhole)
        .toArray();
      await records.bulkPut(due.filter(isWhole).map(cleared));
      const old = await versions
        .where('kept')
        .below(instantFrom(now - keptFor))
        .delete();
      const blankBefore = instantFrom(now - blankFor);
      // By the index of days, which the edits that lie among the drafts are not in: a blank one says something.
      await drafts
        .orderBy('day')
        .filter(({ changed, entry }) => changed < blankBefore && !isTouched(entry))
        .delete();
      return due.length + old;
    },
  );
}
