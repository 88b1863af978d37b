import { canonicalJson, digitsOf } from './canonical';
import { type Instant, millisecondsOf } from './day';
import type { EarlierVersion } from './journal-file';
import type { JournalRecord } from './record';
import { type Stamp, stampMilliseconds } from './stamp';

/** How many days removed words and earlier versions stay. */
export const daysKept = 30;

/** As long, in milliseconds. */
export const keptFor = daysKept * 24 * 60 * 60 * 1000;

/** A journal as merging sees it: its records, and what was put aside. */
export type Both = { records: readonly JournalRecord[]; earlier: readonly EarlierVersion[] };

/** How a record that comes in stands to ours. */
export type Standing = 'new' | 'newer' | 'older' | 'same';

/** What becomes of two versions of a record: the one that shows, and the other where it has words to put aside. */
export type Met = { shows: JournalRecord; aside: JournalRecord | null; standing: Standing };

/**
 * Two versions of one record. The greater stamp shows; with equal stamps one that has its words, then the greater
 * canonical JSON. The other is put aside if it has words, so that whatever is taken over can be put back.
 */
export function met(ours: JournalRecord | null, theirs: JournalRecord): Met {
  if (!ours) return { shows: theirs, aside: null, standing: 'new' };
  if (ours.stamp !== theirs.stamp) {
    return theirs.stamp > ours.stamp
      ? { shows: theirs, aside: withWords(ours), standing: 'newer' }
      : { shows: ours, aside: withWords(theirs), standing: 'older' };
  }
  const order = compared(ours, theirs);
  if (order === 0) return { shows: ours, aside: null, standing: 'same' };
  return order < 0
    ? { shows: theirs, aside: restamped(withWords(ours)), standing: 'newer' }
    : { shows: ours, aside: restamped(withWords(theirs)), standing: 'older' };
}

/** Whether what comes in is worth no word: it was removed there, and here it never was or is removed just so. */
export function saysNothing(standing: Standing, theirs: JournalRecord): boolean {
  return theirs.removed !== null && (standing === 'new' || standing === 'same');
}

/** Two earlier versions under one id and stamp: both stay, the lesser under a stamp of its own. Equal ones are one. */
export function earlierMet(ours: EarlierVersion, theirs: EarlierVersion): EarlierVersion[] {
  const order = compared(withoutKept(ours), withoutKept(theirs));
  if (order === 0) return [ours];
  const [stays, yields] = order > 0 ? [ours, theirs] : [theirs, ours];
  return [stays, restamped(yields)];
}

/** The key under which an earlier version lies. */
export function versionKey({ id, stamp }: Pick<EarlierVersion, 'id' | 'stamp'>): string {
  return `${id} ${stamp}`;
}

/** A record put aside at an instant. */
export function putAside(record: JournalRecord, at: Instant): EarlierVersion {
  return { ...record, kept: at } as EarlierVersion;
}

/**
 * Earlier versions with more of them put in; what is there already stays as it is, with the instant that it has.
 * Gives back what is to be written beyond what there was.
 */
export function withEarlier(
  there: ReadonlyMap<string, EarlierVersion>,
  more: readonly EarlierVersion[],
): Map<string, EarlierVersion> {
  const written = new Map<string, EarlierVersion>();
  const waiting = [...more];
  for (let version = waiting.shift(); version; version = waiting.shift()) {
    const key = versionKey(version);
    const before = written.get(key) ?? there.get(key);
    if (!before) {
      written.set(key, version);
      continue;
    }
    const [stays, yields] = earlierMet(before, version);
    if (stays && stays !== before) written.set(key, stays);
    if (yields) waiting.push(yields);
  }
  return written;
}

/**
 * Two journals as one. But for the instants at which versions were put aside the result is the same whichever comes
 * first, in whatever groups several are merged, and however often.
 */
export function merged(ours: Both, theirs: Both, at: Instant): Both {
  const records = new Map(ours.records.map((record) => [record.id, record]));
  const aside: EarlierVersion[] = [];
  for (const record of theirs.records) {
    const { shows, aside: other } = met(records.get(record.id) ?? null, record);
    records.set(record.id, shows);
    if (other) aside.push(putAside(other, at));
  }
  const earlier = new Map(ours.earlier.map((version) => [versionKey(version), version]));
  for (const [key, version] of withEarlier(earlier, [...theirs.earlier, ...aside])) {
    earlier.set(key, version);
  }
  return { records: [...records.values()], earlier: [...earlier.values()] };
}

/** What is left of a journal where thirty days have gone by on the calendar. */
export function tidied({ records, earlier }: Both, now: number): Both {
  return {
    records: records.map((record) =>
      record.removed !== null &&
      record.body !== null &&
      stampMilliseconds(record.removed) < now - keptFor
        ? clearedFrom(record)
        : record,
    ),
    earlier: earlier.filter(({ kept }) => millisecondsOf(kept) >= now - keptFor),
  };
}

function clearedFrom({ id, kind, stamp, removed }: JournalRecord): JournalRecord {
  return { id, kind, stamp, removed, body: null } as JournalRecord;
}

function withWords(record: JournalRecord): JournalRecord | null {
  return record.body === null ? null : record;
}

/** The same under a stamp that its content makes, for the one of two that may not have the stamp that both had. */
function restamped<R extends JournalRecord | EarlierVersion | null>(record: R): R {
  if (record === null) return record;
  const stamp = `${record.stamp.slice(0, 22)}${digitsOf(canonicalJson(withoutKept(record)))}`;
  return { ...record, stamp: stamp as Stamp };
}

function compared(one: JournalRecord, other: JournalRecord): number {
  if ((one.body === null) !== (other.body === null)) return one.body === null ? -1 : 1;
  const [ours, theirs] = [canonicalJson(one), canonicalJson(other)];
  return ours < theirs ? -1 : ours > theirs ? 1 : 0;
}

function withoutKept(version: JournalRecord | EarlierVersion): JournalRecord {
  const { kept: _kept, ...record } = { kept: null, ...version };
  return record as JournalRecord;
}
