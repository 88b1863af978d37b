import { canary } from '../../platform/canary';
import { newId } from '../../platform/clock';
import { copies } from '../../platform/copies';
import { type CopyLabel, secondCopy } from '../../domain/copy';
import { done, failed, type Result } from '../../domain/result';
import { formatsOf } from '../../storage/formats';
import { type CanaryWord, closeJournal } from '../../storage/journal';
import { journalName, ladder } from '../../storage/schema';
import { bringIn, type Bringing } from '../../storage/transfer/bring-in';
import { readCopy } from '../../storage/transfer/read-copy';
import { databaseName, openJournalIn } from '../this-journal';
import type { GuardKind } from './problem-words';

/** The newest copy that this browser keeps beside the journal; null where there is none. */
export async function copyAtHand(): Promise<CopyLabel | null> {
  const labels = (await copies.labels()).filter(
    ({ purpose, checkIns }) => purpose !== 'before' || checkIns > 0,
  );
  return labels.toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1))[0] ?? null;
}

/** Brings the copy at hand back as the journal. Gives back how many records came. */
export async function bringBackCopy(kind: GuardKind, name = secondCopy): Promise<Result<number>> {
  const read = await readCopy(copies, name, formatsOf(ladder));
  if (!read.ok) return failed({ kind: 'copy-gone', detail: read.fault.kind });
  return bringBack(kind, read.value);
}

/**
 * Makes a journal of what was saved. Where there is no database, or an empty one, it goes there; a database that cannot
 * be opened is left as it is, and the journal goes into a new one beside it. Only when everything is in does the canary
 * say so, and with that the journal is there; killed before, all is as it was.
 */
export async function bringBack(kind: GuardKind, bringing: Bringing): Promise<Result<number>> {
  const name =
    kind === 'not-visible' ? await databaseName() : `${journalName}-${newId().slice(0, 8)}`;
  const heard: { word: CanaryWord | null } = { word: null };
  const quiet = {
    read: async () => heard.word,
    write: async (word: CanaryWord) => {
      heard.word = word;
    },
  };
  const opened = await openJournalIn(name, quiet);
  if (!opened.ok) return opened;
  const brought = await bringIn(opened.value, bringing, 'merge');
  closeJournal(opened.value);
  if (!brought.ok) return brought;
  if (heard.word) await canary.write({ ...heard.word, database: name });
  return done(brought.value.new + brought.value.newer + brought.value.same);
}
