import { armor, Decrypter, Encrypter } from 'age-encryption';
import type { Problem, ProblemKind } from '../../domain/problem';
import { done, failed, type Result } from '../../domain/result';
import {
  highestWorkFactor,
  passphraseForm,
  passphraseForms,
  workFactorFor,
} from '../../domain/sealing';
import { detailOf } from '../problems';

/** The first line of every `age` file, and of one that was made to be pasted into a letter. */
const firstLine = 'age-encryption.org/v1\n';
const armoredLine = '-----BEGIN AGE ENCRYPTED FILE-----';

/** No header of a file for one passphrase is longer. */
const headerRoom = 1024;

type Bytes = ReadableStream<Uint8Array>;
type Heard = (bytes: number) => void;

/**
 * Seals a file for a passphrase, in the `age` format, with as much work as one second allows on this machine.
 * @param heard called as it goes, with how many bytes of the file are sealed
 * @param work the work factor, where it is not to be measured
 */
export async function sealed(
  plain: Blob,
  passphrase: string,
  heard: Heard,
  work?: number,
): Promise<Blob> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphraseForm(passphrase));
  encrypter.setScryptWorkFactor(work ?? (await bearableWork()));
  return blobOf(await encrypter.encrypt(counted(plain.stream(), heard)));
}

/**
 * Opens a file that was sealed for a passphrase, by us or by any `age`. Tells a wrong passphrase from a damaged
 * file as far as the format allows: damage to the first lines looks like another passphrase.
 * @param heard called as it goes, with how many bytes of the file have been read
 */
export async function opened(file: Blob, passphrase: string, heard: Heard): Promise<Result<Blob>> {
  try {
    const plain = await binary(file);
    const refused = refusal(await plain.slice(0, headerRoom).text());
    if (refused) return failed(refused);
    const decrypter = new Decrypter();
    for (const words of passphraseForms(passphrase)) decrypter.addPassphrase(words);
    return done(await blobOf(await decrypter.decrypt(counted(plain.stream(), heard))));
  } catch (error) {
    return failed({ kind: kindOf(error), detail: detailOf(error) });
  }
}

/** Looks at the header before any work is done on its word. */
function refusal(header: string): Problem | null {
  if (!header.startsWith(firstLine)) {
    return { kind: 'not-a-backup', detail: 'The first line is not that of an age file' };
  }
  const [, work] = /^-> scrypt \S+ (\d+)$/m.exec(header) ?? [];
  if (work === undefined) {
    const forOthers = /^-> (?!scrypt)/m.test(header);
    const detail = forOthers ? 'The file is for a key' : 'The header says no work factor';
    return { kind: forOthers ? 'not-a-backup' : 'damaged-backup', detail };
  }
  if (Number(work) <= highestWorkFactor) return null;
  return { kind: 'backup-too-hard', detail: `The work factor is ${work.slice(0, 20)}` };
}

function kindOf(error: unknown): ProblemKind {
  if (error instanceof RangeError) return 'backup-too-hard';
  const words = error instanceof Error ? error.message : '';
  return words.startsWith('no identity matched') ? 'wrong-passphrase' : 'damaged-backup';
}

/** The file as bytes, where it is in letters. */
async function binary(file: Blob): Promise<Blob> {
  const start = await file.slice(0, headerRoom).text();
  if (!start.trimStart().startsWith(armoredLine)) return file;
  return new Blob([Uint8Array.from(armor.decode(await file.text()))]);
}

/** The work that this machine bears in one second, tried once to warm up and once to measure. */
async function bearableWork(): Promise<number> {
  await timeOf(12);
  const tried = 14;
  return workFactorFor(tried, await timeOf(tried));
}

async function timeOf(work: number): Promise<number> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase('measured');
  encrypter.setScryptWorkFactor(work);
  const begun = performance.now();
  await encrypter.encrypt('');
  return performance.now() - begun;
}

function counted(bytes: Bytes, heard: Heard): Bytes {
  let count = 0;
  return bytes.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        count += chunk.length;
        heard(count);
        controller.enqueue(chunk);
      },
    }),
  );
}

/** What comes out of a stream as one file. Pieces become parts of files early, so that they leave the heap. */
async function blobOf(bytes: Bytes): Promise<Blob> {
  const parts: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  const reader = bytes.getReader();
  for (;;) {
    const { value, done: ended } = await reader.read();
    if (value) waiting.push(new Uint8Array(value));
    if (waiting.length >= 16 || ended) {
      parts.push(new Blob(waiting));
      waiting = [];
    }
    if (ended) return new Blob(parts);
  }
}
