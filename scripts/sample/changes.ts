import { dayAfter } from '../../domain/day';
import type { EarlierVersion } from '../../domain/journal-file';
import type { CheckIn, JournalRecord } from '../../domain/record';
import { laterThan, type Calendar } from './calendar';
import { dealer, type Chance } from './chance';
import { filled } from './reflection';
import { clearedRow, keptRow, removedRow, stampAt } from './rows';
import * as days from './words/days';

/** What became of check-ins after they were kept: the rows as they are now, and versions put aside. */
export type Changed = { rows: JournalRecord[]; earlier: EarlierVersion[] };

/** Days that removed words and earlier versions are kept. */
const keptDays = 30;

/** A copy of a check-in with an id of its own and other words: something once written beside it. */
function twinOf({ day, at, zone, body }: CheckIn, chance: Chance, reflection: string): CheckIn {
  const words = { ...body, prompt: null, practice: null, reflection };
  return keptRow('check-in', chance.id(), { day, at, zone }, words);
}

function edited(row: CheckIn, words: string, calendar: Calendar, chance: Chance): CheckIn {
  const at = laterThan(row.at, 0.02 + chance.share(), calendar);
  const reflection = `${row.body.reflection}\n\n${words}`;
  return { ...row, stamp: stampAt(at), body: { ...row.body, reflection } };
}

/** The check-in, moved to the day before: the writing keeps its instant. */
function moved(row: CheckIn, calendar: Calendar): CheckIn {
  return { ...row, day: dayAfter(row.day, -1), stamp: stampAt(laterThan(row.at, 0.01, calendar)) };
}

/**
 * Edits, moves and removals: about one check-in in forty is edited later and one in a hundred moved to the day
 * before, of the latest ones some in any case; removed ones come beside them, so that the number of check-ins stays.
 */
export function changed(checkIns: readonly CheckIn[], calendar: Calendar, chance: Chance): Changed {
  const result: Changed = { rows: [], earlier: [] };
  const recent = dayAfter(calendar.until, -(keptDays - 2));
  const reread = dealer(chance, days.rereadings);
  const takenBack = dealer(chance, days.takenBack);
  let sinceRecent = 0;
  for (const row of checkIns) {
    const isRecent = row.day > recent;
    if (isRecent) sinceRecent += 1;
    const isEdited = row.body.reflection !== '' && (sinceRecent % 8 === 3 || chance.happens(0.025));
    const isMoved =
      !isEdited && row.day > calendar.first && (sinceRecent === 5 || chance.happens(0.01));
    if (isEdited) {
      const now = edited(row, filled(reread(), chance), calendar, chance);
      result.rows.push(now);
      if (isRecent) {
        const kept = laterThan(row.at, 0.01, calendar);
        result.earlier.push({ ...row, kept });
      }
    } else result.rows.push(isMoved ? moved(row, calendar) : row);
    const isRemoved = sinceRecent % 9 === 1 || chance.happens(0.008);
    if (isRemoved) {
      const twin = twinOf(row, chance, filled(takenBack(), chance));
      const at = laterThan(row.at, 0.3, calendar);
      result.rows.push(isRecent ? removedRow(twin, at) : clearedRow(twin, at));
    }
  }
  return result;
}
