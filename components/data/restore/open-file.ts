import type { FileFault } from '../../../domain/file-fault';
import type { Problem } from '../../../domain/problem';
import { formatsOf } from '../../../storage/formats';
import { ladder } from '../../../storage/schema';
import { type Coming, decodeJournal } from '../../../storage/transfer/decode/journal';
import { openBackup } from '../../../platform/sealing';

/** What opening a file came to. */
export type Opened =
  | { is: 'open'; coming: Coming }
  /** It needs a passphrase; `wrong` where one was given and did not open it. */
  | { is: 'sealed'; wrong: boolean }
  | { is: 'refused'; fault: FileFault | Problem };

type Steps = { onPart: (part: number) => void; signal: AbortSignal };

/** The first letters of every sealed file, and of one that was made to be pasted into a letter. */
const sealMarks = ['age-encryption.org/', '-----BEGIN AGE ENCRYPTED FILE-----'];

/** Opens an Afterglow file, sealed or plain: everything in it, or what stands in the way. */
export async function openFile(
  file: File,
  passphrase: string | undefined,
  { onPart, signal }: Steps,
): Promise<Opened> {
  const plain = await plainOf(file, passphrase, { onPart: (part) => onPart(part / 2), signal });
  if (!(plain instanceof Blob)) return plain;
  const before = plain === file ? 0 : 0.5;
  const onProgress = (read: number) => onPart(before + (1 - before) * (read / plain.size));
  const read = await decodeJournal(plain.stream(), formatsOf(ladder), { onProgress, signal });
  return read.ok ? { is: 'open', coming: read.value } : { is: 'refused', fault: read.fault };
}

async function plainOf(
  file: File,
  passphrase: string | undefined,
  { onPart, signal }: Steps,
): Promise<Blob | Opened> {
  try {
    const start = (await file.slice(0, 100).text()).trimStart();
    if (!sealMarks.some((mark) => start.startsWith(mark))) return file;
  } catch {
    // The disk has it no longer, or may not say; the browser's own words would help nobody.
    return refused('unreadable');
  }
  if (passphrase === undefined) return { is: 'sealed', wrong: false };
  const heard = (bytes: number) => onPart(bytes / file.size);
  const opened = await openBackup(file, passphrase, { heard, signal });
  if (opened === null) return refused('stopped');
  if (opened.ok) return opened.value;
  return opened.problem.kind === 'wrong-passphrase'
    ? { is: 'sealed', wrong: true }
    : { is: 'refused', fault: opened.problem };
}

function refused(kind: FileFault['kind']): Opened {
  return { is: 'refused', fault: { kind, place: null } };
}
