import { faultAt, Fault, type FileFault, reading, type Read } from '../../../domain/file-fault';
import type { Instant } from '../../../domain/day';
import { JsonCutter, type JsonPiece, parsed } from '../../../domain/json-pieces';
import type { EarlierVersion } from '../../../domain/journal-file';
import type { JournalRecord } from '../../../domain/record';
import type { Formats } from '../../formats';
import { instant } from '../../../domain/shape/fields';
import { pausing } from '../pause';
import { textOf } from '../text';
import { lists } from './lists';
import { earlierRow, keptRow, removedRow } from './rows';

/** What an Afterglow file holds, whole and checked. */
export type Coming = {
  /** When the file was made. */
  madeAt: Instant;
  records: JournalRecord[];
  earlier: EarlierVersion[];
};

/** How a long work tells how far it is, and how it is stopped. */
export type LongWork = { onProgress?: (done: number) => void; signal?: AbortSignal };

/** What every file of version 1 has. Lists that were added later are not in the files from before. */
const required = [
  ...['format', 'version', 'madeAt', 'checkIns', 'experiences', 'insights', 'practices'],
  ...['decisions', 'letters', 'questions', 'moments', 'prompts', 'reports', 'plan', 'settings'],
  ...['removed', 'earlier'],
];

/**
 * Reads an Afterglow journal from the bytes of its JSON, piece by piece: memory holds the records and never the text
 * beside them. Gives everything that is in it, or what is wrong with it and where; never a part.
 */
export function decodeJournal(
  bytes: ReadableStream<Uint8Array>,
  formats: Formats,
  work: LongWork = {},
): Promise<Read<Coming>> {
  return reading(async () => {
    const reader = new JournalReader(formats);
    const cutter = new JsonCutter((piece) => reader.take(piece));
    const pause = pausing(work.signal);
    try {
      for await (const text of textOf(bytes, work.onProgress)) {
        for (let from = 0; from < text.length; from += slice) {
          cutter.take(text.slice(from, from + slice));
          await pause();
        }
      }
      cutter.finish();
    } catch (error) {
      throw faultFrom(error, work.signal, reader.isOurs);
    }
    return reader.finished();
  });
}

/** Characters that are taken between two pauses. */
const slice = 64 * 1024;

function faultFrom(error: unknown, signal: AbortSignal | undefined, isOurs: boolean): unknown {
  if (signal?.aborted) return faultAt('stopped');
  if (error instanceof DOMException) return faultAt('unreadable');
  // Of a text that never said that it is a journal, no line is of interest.
  const isForm = error instanceof Fault && ['malformed', 'incomplete'].includes(error.fault.kind);
  return isForm && !isOurs ? faultAt('not-ours') : error;
}

/** Puts the pieces of a journal together. */
class JournalReader {
  /** Whether the file has said that it is a journal of ours. */
  isOurs = false;
  private readonly seen = new Set<string>();
  private readonly records: JournalRecord[] = [];
  private readonly ids = new Set<string>();
  private readonly earlier: EarlierVersion[] = [];
  private madeAt: Instant | null = null;
  /** What is wrong with a record; told at the end, since a file may say only there that it is a newer one. */
  private wrong: FileFault | null = null;

  constructor(private readonly formats: Formats) {}

  take({ key, nth, text, line }: JsonPiece): void {
    this.seen.add(key);
    if (text === null) return;
    if (this.wrong && key !== 'format' && key !== 'version') return;
    const value = parsed(text, line);
    try {
      this.place(key, nth, value);
    } catch (error) {
      if (!(error instanceof Fault) || error.fault.kind !== 'bad-record') throw error;
      this.wrong ??= error.fault;
    }
  }

  finished(): Coming {
    if (!this.isOurs) throw faultAt('not-ours');
    if (this.wrong) throw new Fault(this.wrong);
    const missing = required.find((key) => !this.seen.has(key));
    if (missing !== undefined) throw faultAt('bad-record', { list: missing, nth: null, field: '' });
    const { records, earlier, madeAt } = this;
    return { records, earlier, madeAt: madeAt as Instant };
  }

  private place(key: string, nth: number | null, value: unknown): void {
    const where = { list: key, nth };
    const inList = nth !== null;
    const kinds = Object.hasOwn(lists, key) ? lists[key] : undefined;
    if (key === 'format') {
      if (value !== 'afterglow-journal') throw faultAt('not-ours');
      this.isOurs = true;
    } else if (key === 'version') {
      if (typeof value === 'number' && value > 1) throw faultAt('newer');
      if (value !== 1) throw faultAt('bad-record', { ...where, field: '' });
    } else if (key === 'madeAt' && instant(value) === null) this.madeAt = value as Instant;
    else if (key === 'plan' && !inList) {
      if (value !== null) this.add(keptRow(this.formats, value, ['plan'], where), where);
    } else if (kinds && inList) this.add(keptRow(this.formats, value, kinds, where), where);
    else if (key === 'removed' && inList) this.add(removedRow(this.formats, value, where), where);
    else if (key === 'earlier' && inList) this.earlier.push(earlierRow(this.formats, value, where));
    else throw faultAt('bad-record', { ...where, field: '' });
  }

  private add(record: JournalRecord, where: { list: string; nth: number | null }): void {
    if (this.ids.has(record.id)) throw faultAt('bad-record', { ...where, field: 'id' });
    this.ids.add(record.id);
    this.records.push(record);
  }
}
