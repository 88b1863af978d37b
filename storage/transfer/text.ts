import { faultAt } from '../../domain/file-fault';

/** How many bytes of text are read at most, unpacked: 256 MB. */
export const mostBytes = 256 * 1024 * 1024;

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/**
 * The text of a file as it comes off the disk. UTF-8, and UTF-16 where the file says so with its first two bytes; a
 * byte order mark is left out. Throws a `Fault` where there is nothing, too much, or no text.
 * @param onBytes is told how many bytes have been read so far
 */
export async function* textOf(
  bytes: ReadableStream<Uint8Array>,
  onBytes?: (read: number) => void,
): AsyncGenerator<string> {
  const reader = bytes.getReader();
  let decoder: TextDecoder | null = null;
  let read = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      if (value.length === 0) continue;
      read += value.length;
      if (read > mostBytes) throw faultAt('too-large');
      decoder ??= new TextDecoder(encodingOf(value), { fatal: true });
      yield decoded(decoder, value);
      onBytes?.(read);
    }
    if (!decoder) throw faultAt('empty');
    yield decoded(decoder);
  } finally {
    reader.cancel().catch(() => {
      // The file is done with, whether or not it could be let go.
    });
  }
}

function encodingOf([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    const text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    if (text.includes('\0')) throw faultAt('not-text');
    return text;
  } catch (error) {
    if (error instanceof TypeError) throw faultAt(bytes ? 'not-text' : 'incomplete');
    throw error;
  }
}
