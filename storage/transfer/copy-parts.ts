import { pausing } from './pause';

/** Bytes in one part of a copy; in base64 it is a third longer. */
const partSize = 750_000;

/** A text as parts that a store of strings can keep: compressed, then in base64. */
export async function* partsOf(text: Iterable<string>): AsyncGenerator<string> {
  const { readable, writable } = new CompressionStream('gzip');
  const writing = pour(text, writable);
  let waiting = new Uint8Array(0);
  for await (const bytes of chunksOf(readable)) {
    waiting = joined(waiting, bytes);
    while (waiting.length >= partSize) {
      yield waiting.subarray(0, partSize).toBase64();
      waiting = waiting.slice(partSize);
    }
  }
  await writing;
  yield waiting.toBase64();
}

async function pour(text: Iterable<string>, into: WritableStream<BufferSource>): Promise<void> {
  const writer = into.getWriter();
  const encoder = new TextEncoder();
  const pause = pausing();
  for (const piece of text) {
    await writer.write(encoder.encode(piece));
    await pause();
  }
  await writer.close();
}

async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
