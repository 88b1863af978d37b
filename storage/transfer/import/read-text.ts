import { Fault, faultAt } from '../../../domain/file-fault';
import { beginningOf, type Here, leave } from '../../../domain/import/harvest';
import { isNote, type Outcome, textReading } from '../../../domain/import/read-text';
import { textOf } from '../text';
import { base64Reader, isBase64 } from './base64';
import { isWestern, westernAsUtf8 } from './western';

/** The most rows or parts that are read of one text. */
const mostRead = 1_000_000;

/** What all files of one choice share: how much was read, and when to let the page do something else. */
export type Share = {
  here: Here;
  pause: () => Promise<void> | undefined;
  /** Counts bytes that were unpacked and read; throws a `Fault` beyond what can be read. */
  spend(bytes: number): void;
  /** Tells how many bytes of the chosen files are done with, and how many entries came. */
  tell(bytes: number, entries: number): void;
};

/** The fault of a text that is nobody's. */
export function strangeness({ why, line }: Extract<Outcome, { whose: 'nobody' }>): Fault {
  const place = line === null ? null : { line };
  if (why === 'empty') return faultAt('empty');
  if (why === 'columns') return faultAt('unknown-columns', place);
  if (why === 'keys') return faultAt('unknown-keys');
  if (why === 'kind') return faultAt('unknown-kind');
  return faultAt(why === 'cut-off' ? 'incomplete' : 'malformed', place);
}

/** A text that can be read from its beginning, as often as is needed. */
export type Source = {
  name: string;
  bytes: () => ReadableStream<Uint8Array>;
  /** How many bytes of the chosen file are done with once so many of the text are. */
  done: (bytes: number) => number;
};

/** Reads one text to its end, or as far as is of use; in Windows-1252 where it is no UTF-8 and reads well as that. */
export async function readText(source: Source, share: Share): Promise<Outcome> {
  try {
    return await readUtf8(source, share);
  } catch (error) {
    const isFault = error instanceof Fault;
    // A note may be empty, its words in its name.
    if (isFault && error.fault.kind === 'empty' && isNote(source.name))
      return textReading(source.name, share.here).end();
    if (!isFault || error.fault.kind !== 'not-text' || !(await isWestern(source.bytes())))
      throw error;
    let words = '';
    const outcome = await readUtf8(
      { ...source, bytes: () => westernAsUtf8(source.bytes()) },
      share,
      (text) => (words ||= /[^\n]{0,60}[\u0080-\uffff][^\n]{0,60}/.exec(text)?.[0] ?? ''),
    );
    if (outcome.whose === 'program') {
      const place = { file: source.name, line: null, entry: null, words: beginningOf(words) };
      leave(outcome.harvest, 'western', place);
    }
    return outcome;
  }
}

/** How much text is read before the page may do something else. */
const bit = 1 << 15;

async function readUtf8(
  { name, bytes, done }: Source,
  share: Share,
  onText?: (text: string) => void,
): Promise<Outcome> {
  const reading = textReading(name, share.here);
  let packed: ReturnType<typeof base64Reader> | null = null;
  let begun = false;
  let read = 0;
  const onBytes = (now: number) => {
    share.spend(now - read);
    read = now;
  };
  for await (const text of textOf(bytes(), onBytes)) {
    onText?.(text);
    for (let place = 0; place < text.length; place += bit) {
      const some = text.slice(place, place + bit);
      if (!begun && isBase64(some)) packed = base64Reader();
      begun ||= some.trim() !== '';
      reading.feed(packed ? packed.feed(some) : some);
      if (reading.isSettled()) return reading.end();
      if (reading.count() > mostRead) throw faultAt('too-many');
      await share.pause();
    }
    share.tell(done(read), reading.count());
  }
  if (packed) reading.feed(packed.end());
  return reading.end();
}
