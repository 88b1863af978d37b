import { BlobReader, TextWriter, ZipReader } from '@zip.js/zip.js';

/** The text files in a zip, by their names, as another program reads them. */
export async function entriesOf(bytes: Uint8Array<ArrayBuffer>): Promise<Map<string, string>> {
  const reader = new ZipReader(new BlobReader(new Blob([bytes])), { useWebWorkers: false });
  const texts = new Map<string, string>();
  for (const entry of await reader.getEntries()) {
    if (!entry.directory) texts.set(entry.filename, await entry.getData(new TextWriter()));
  }
  return texts;
}
