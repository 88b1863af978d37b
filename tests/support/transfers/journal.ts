import 'temporal-polyfill/global';
import { blankEntry } from '../../../domain/check-in';
import { newDraft } from '../../../domain/draft';
import { summaryOf } from '../../../domain/day-summary';
import type { Day, Instant } from '../../../domain/day';
import { dayAfter } from '../../../domain/day';
import { journalFileOf } from '../../../domain/journal-file';
import type { CheckIn, JournalRecord } from '../../../domain/record';
import { noStamp, type Stamp } from '../../../domain/stamp';
import { checkInEach } from '../many-days';
import type { Rows } from '../seed';

/** Check-ins in the journal, and as many in each file. */
export const many = 1200;

/** The latest day of the journal, and that of the files. */
const lastDay = '2026-05-10' as Day;
const lastInFile = '2026-05-12' as Day;

/** When the earlier versions of the journal were put aside: lately, so that nobody tidies them away. */
export const keptAt = new Date(Date.now() - 60 * 60 * 1000).toISOString() as Instant;

const stampOfOthers = `${String(Date.UTC(2026, 4, 6)).padStart(15, '0')}-00000-0000000b` as Stamp;

function idOf(group: number, index: number): string {
  return `00000000-0000-4000-800${group}-${String(index).padStart(12, '0')}`;
}

/** A check-in on each of many days, the latest first, all their own by their group. */
function checkInsTo(last: Day, group: number): CheckIn[] {
  return checkInEach(dayAfter(last, 1 - many), last, 1).map((checkIn, index) => ({
    ...checkIn,
    id: idOf(group, index),
  }));
}

const ours = checkInsTo(lastDay, 0);

const words = (checkIn: CheckIn, reflection: string): CheckIn => ({
  ...checkIn,
  body: { ...checkIn.body, reflection },
});

/** Other words on the days of the file, which no day of the journal has. */
const fresh = checkInsTo(lastInFile, 1).map((one) => words(one, `Elsewhere, ${one.day}.`));

/** Half of ours, changed on another device since. */
const changed = ours
  .filter((_, index) => index % 2 === 0)
  .map((one) => ({ ...words(one, `${one.body.reflection} And the rain.`), stamp: stampOfOthers }));

/** The journal as it lies before: check-ins, some with an earlier version, a draft, its days summed up. */
export const rowsBefore: Rows = {
  records: ours,
  versions: ours.slice(0, 50).map((one) => ({
    ...words(one, `Said otherwise on ${one.day}.`),
    ...{ stamp: noStamp, kept: keptAt },
  })),
  drafts: [
    {
      ...{
        ...newDraft(
          { kind: 'check-in', id: idOf(9, 0) },
          '2026-05-11' as Day,
          { ...blankEntry, reflection: 'Half a thought' },
          keptAt as Instant,
        ),
        revision: 1,
        page: idOf(9, 1),
        v: 1,
      },
    },
  ],
  days: ours.map(({ day, body }) => summaryOf(day, [body])).filter((one) => one !== null),
};

/** Words of the latest day, in the journal before and in what comes in. */
export const wordsOf = { before: `Words of ${lastDay}.`, file: `Elsewhere, ${lastInFile}.` };

/** A file as a person chooses it. */
export type ChosenFile = { name: string; text: string };

function fileOf(records: readonly JournalRecord[]): ChosenFile {
  const madeAt = '2026-05-13T09:00:00.000Z' as Instant;
  return {
    name: 'afterglow-2026-05-13.json',
    text: JSON.stringify(journalFileOf(records, [], madeAt)),
  };
}

/** A file that shares half of its records with the journal, where they are older. */
export const fileToMerge = fileOf([...changed, ...fresh.slice(0, many / 2)]);

/** A file that shares nothing with the journal. */
export const fileToReplace = fileOf(fresh);

/** A table of Daylio with as many entries. */
export const tableToImport: ChosenFile = {
  name: 'daylio_export.csv',
  text: [
    'full_date,date,weekday,time,mood,activities,note_title,note',
    ...fresh.map(({ day, body }) => `${day},,,22:10,rad,walk,,"${body.reflection}"`),
  ].join('\n'),
};
