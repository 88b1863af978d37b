import { type FileEntry, type Reader, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { faultAt } from '../../../domain/file-fault';

/** A file in an archive, not unpacked yet. */
export type Packed = {
  /** Its path in the archive, as it stands there. */
  path: string;
  packedSize: number;
  size: number;
  /** Whether it can only be unpacked with a password. */
  isLocked: boolean;
  /** Its bytes, unpacked as they are asked for. Fails where they are damaged. */
  bytes: () => ReadableStream<Uint8Array>;
};

/** The first bytes of an archive with something in it. */
export function isZip(first: Uint8Array): boolean {
  return first[0] === 0x50 && first[1] === 0x4b && (first[2] === 3 || first[2] === 5);
}

/** Hands out the parts of a file that are asked for, and never the whole of it. */
function slicesOf(file: Blob): Reader<Blob> {
  const part = (offset = 0, size = file.size - offset) => file.slice(offset, offset + size);
  return {
    size: file.size,
    get readable() {
      return file.stream();
    },
    createReadable: ({ offset, size } = {}) => part(offset, size).stream(),
    readUint8Array: async (offset, size) => new Uint8Array(await part(offset, size).arrayBuffer()),
  };
}

/**
 * The files in an archive, told from its directory; nothing is unpacked for that. Throws a `Fault` where the
 * directory cannot be read.
 */
export async function* filesIn(archive: Blob): AsyncGenerator<Packed> {
  const reader = new ZipReader(slicesOf(archive), { useWebWorkers: false });
  const entries = reader.getEntriesGenerator({ strictness: 'tolerant' });
  for (;;) {
    const next = await nextOf(entries);
    if (next.done === true) return;
    const entry = next.value;
    if (entry.directory) continue;
    yield {
      path: entry.filename,
      packedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      isLocked: entry.encrypted,
      bytes: () => bytesOf(entry),
    };
  }
}

/** Whatever goes wrong in the directory is the archive's fault: it may hold anything. */
async function nextOf<T>(entries: AsyncGenerator<T>): Promise<IteratorResult<T>> {
  try {
    return await entries.next();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotReadableError') throw error;
    throw faultAt('broken-archive');
  }
}

function bytesOf(entry: FileEntry): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  entry
    .getData(writable, { useWebWorkers: false, checkCrc32: true, strictness: 'tolerant' })
    // Who reads is told by the stream; where nobody reads on, it is of no interest.
    .catch((error: unknown) => writable.abort(error).catch(() => undefined));
  const reader = readable.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        controller.error(faultAt('broken-archive'));
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
