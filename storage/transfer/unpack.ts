/** The bytes of the text that parts were made from. */
export function textIn(parts: AsyncIterable<string>): ReadableStream<Uint8Array> {
  const iterator = parts[Symbol.asyncIterator]();
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(Uint8Array.fromBase64(value));
    },
  });
  return packed.pipeThrough(new DecompressionStream('gzip'));
}
