/** Every failure that is expected. Each has one sentence and one next step in `locales/`; a house test pairs them. */
export const problemKinds = [
  /** The database was written by a newer Afterglow than this one. */
  'newer-journal',
  /** Another page of Afterglow holds an older database open while this one wants to upgrade it. */
  'blocked',
  /** This page was open while a newer Afterglow upgraded the database; it has let go and must be reloaded. */
  'upgraded-elsewhere',
  /** The canary says there is a journal, and the database that can be seen from here is empty or missing. */
  'not-visible',
  /** The browser refuses to open IndexedDB at all (a private window, a policy). */
  'refused',
  /** The database is there and cannot be read (a damaged store, a failed upgrade). */
  'damaged',
  /** A write did not fit. */
  'storage-full',
  /** A write was aborted or failed for another reason; nothing of it was stored. */
  'not-written',
  /** The record that was to be changed is no longer there. */
  'gone',
  /** The person stopped a long work before it was done; nothing of it was stored. */
  'stopped',
  /** The copy that was to be gone back to is no longer there, or cannot be read. */
  'copy-gone',
  /** The clipboard refused. */
  'not-copied',
  /** The browser or the person refused to allow notifications. */
  'not-allowed',
  /** The browser or the person refused to let us know when somebody is there. */
  'not-told',
  /** The file is not a backup: not an `age` file, or one for a key instead of a passphrase. */
  'not-a-backup',
  /** The passphrase does not open the backup. */
  'wrong-passphrase',
  /** The backup is damaged or not whole. */
  'damaged-backup',
  /** The backup asks for more work or memory than it may. */
  'backup-too-hard',
  /** Everything was deleted, as the person wished; there is no journal any more. */
  'erased',
  /** Not everything could be deleted yet. */
  'not-erased',
  /** A file could not be written where it was to go. */
  'file-not-written',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** An expected failure. `detail` is for "copy details": names and messages of errors, never the person's words. */
export type Problem = { kind: ProblemKind; detail: string };
