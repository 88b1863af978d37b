import { makeZip } from 'client-zip';
import { growingFile } from '../../../platform/files';
import { turns } from '../../../platform/yielding';
import type { Watch } from './watch';

export type NamedText = { name: string; text: string };

/**
 * Some text files in one zip, not compressed: any program opens it, and words take little room. Null where it was
 * stopped.
 * @param made the time that the files bear
 */
export async function zipOf(
  files: readonly NamedText[],
  made: Date,
  { signal, onPart }: Watch,
): Promise<Blob | null> {
  const zip = growingFile();
  const theirTurn = turns();
  let count = 0;
  async function* entries() {
    for (const { name, text } of files) {
      await theirTurn();
      if (signal.aborted) return;
      count += 1;
      onPart(count / files.length);
      yield { name, input: text, lastModified: made };
    }
  }
  const reader = makeZip(entries()).getReader();
  for (;;) {
    const { value, done } = await reader.read();
    if (signal.aborted) return null;
    if (value) zip.write(new Uint8Array(value));
    if (done) return zip.whole();
  }
}
