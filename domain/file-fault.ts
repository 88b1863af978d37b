/** Everything that can be wrong with a file. Each has a sentence and a next step in `locales/`; a house test pairs them. */
export const fileFaultKinds = [
  /** There is nothing in it. */
  'empty',
  /** The browser could not read it from the disk. */
  'unreadable',
  /** It is not the kind of file that is asked for. */
  'not-ours',
  /** Its bytes are not text in any encoding that it could be in. */
  'not-text',
  /** It stops before its end. */
  'incomplete',
  /** What stands at a place in it breaks the rules of its form. */
  'malformed',
  /** A record in it is not what it should be. */
  'bad-record',
  /** A newer Afterglow wrote it. */
  'newer',
  /** It is larger than what can be read. */
  'too-large',
  /** It holds more inside itself than any journal does. */
  'too-deep',
  /** The passphrase does not open it. */
  'wrong-passphrase',
  /** It was changed or damaged after it was sealed. */
  'broken-seal',
  /** A table whose columns belong to no program that is known. */
  'unknown-columns',
  /** JSON whose keys belong to no program that is known. */
  'unknown-keys',
  /** Neither a table, nor JSON, nor notes, nor an archive. */
  'unknown-kind',
  /** An archive whose directory, or whose content, cannot be read. */
  'broken-archive',
  /** An archive with a password. */
  'locked',
  /** An archive with nothing in it that can be read. */
  'nothing-inside',
  /** It holds more entries than can come in at once. */
  'too-many',
  /** A file of Afterglow's own inside an archive. */
  'ours-inside',
  /** The person stopped the reading. */
  'stopped',
] as const;

export type FileFaultKind = (typeof fileFaultKinds)[number];

/** Where in a file something is wrong: a line, counted from 1, or a record of a list with the field in it. */
export type Place =
  | { line: number }
  | {
      /** Name of the list, as the file has it. */
      list: string;
      /** Which record of the list, counted from 1; null for what is no list. */
      nth: number | null;
      /** Name of the field, parts joined by dots; empty for the record as a whole. */
      field: string;
    };

/** What is wrong with a file, and where. */
export type FileFault = { kind: FileFaultKind; place: Place | null };

/** What reading a file gives: what is in it, or what is wrong with it. Nothing half read comes back. */
export type Read<T> = { ok: true; value: T } | { ok: false; fault: FileFault };

/** A fault on its way out of a reading. */
export class Fault extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
    this.name = 'Fault';
  }
}

/** The fault of a kind at a place, to be thrown. */
export function faultAt(kind: FileFaultKind, place: Place | null = null): Fault {
  return new Fault({ kind, place });
}

/** Does a reading, and gives a fault that it throws as a value. Any other error is a mistake and is thrown on. */
export async function reading<T>(read: () => Promise<T>): Promise<Read<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}
