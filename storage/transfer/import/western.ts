/** Letters and signs of Windows-1252 that stand alone between others in what people of Western Europe write. */
const signsBetweenLetters = new Set([0xad, 0xb4, 0xb7, 0xaa, 0xba]);
const nothing = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a;

/**
 * Whether bytes that are no UTF-8 read well as Windows-1252, which spreadsheets of Western Europe save: accents are rare
 * and stand alone, signs do not stand within words, and nothing in it is UTF-8.
 */
export async function isWestern(stream: ReadableStream<Uint8Array>): Promise<boolean> {
  let [before, last] = [0x20, 0x20];
  let [read, high, beside] = [0, 0, 0];
  const reader = stream.getReader();
  try {
    while (read < enough) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.length;
      for (const byte of value) {
        if (byte === 0 || nothing.has(byte)) return false;
        if (byte >= 0x80) high += 1;
        if (byte >= 0x80 && last >= 0x80) beside += 1;
        const isPair = last >= 0xc2 && last < 0xf5 && byte >= 0x80 && byte < 0xc0;
        const isInWord = isLetter(before) && last > 0xa0 && last < 0xc0 && isLetter(byte);
        if (isPair || (isInWord && !signsBetweenLetters.has(last))) return false;
        [before, last] = [last, byte];
      }
    }
    return high > 0 && beside / high < 0.2;
  } finally {
    reader.cancel().catch(() => {
      // It is done with, whether or not it could be let go.
    });
  }
}

/** How many bytes tell how a file was saved. */
const enough = 4_000_000;

/** Bytes of Windows-1252 as the same text in UTF-8. */
export function westernAsUtf8(stream: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const decoder = new TextDecoder('windows-1252');
  const encoder = new TextEncoder();
  return stream.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(bytes, controller) {
        controller.enqueue(encoder.encode(decoder.decode(bytes, { stream: true })));
      },
    }),
  );
}
