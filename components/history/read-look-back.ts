import type { Day } from '../../domain/day';
import { around, type LookedBack, momentsOn, writtenNear } from '../../domain/look-back';
import type { Experience } from '../../domain/record';
import { checkInsBetween } from '../../storage/check-ins';
import type { Journal } from '../../storage/journal';

/** Experiences that are looked back at, from the latest on. */
const most = 12;

/**
 * What there is to look back at today.
 * @param hardToo whether hard days are wanted
 */
export async function readLookBack(
  journal: Journal,
  today: Day,
  experiences: readonly Experience[],
  hardToo: boolean,
): Promise<LookedBack[]> {
  const found = await Promise.all(
    momentsOn(today, experiences)
      .slice(0, 2 + most)
      .map(async (moment) => {
        const { from, to } = around(moment);
        const checkIn = writtenNear(moment, await checkInsBetween(journal, from, to), hardToo);
        return checkIn && { moment, checkIn };
      }),
  );
  return found.filter((one) => one !== null);
}
