import type { CopyStore } from '../../domain/copy';
import type { Read } from '../../domain/file-fault';
import type { Formats } from '../formats';
import { type Coming, decodeJournal } from './decode/journal';
import { textIn } from './unpack';

/** What is in a copy, whole and checked, or what is wrong with it. */
export async function readCopy(
  store: CopyStore,
  name: string,
  formats: Formats,
): Promise<Read<Coming>> {
  try {
    return await decodeJournal(textIn(store.read(name)), formats);
  } catch {
    // Damaged where it lies: neither base64 nor gzip says so in a word of its own.
    return { ok: false, fault: { kind: 'incomplete', place: null } };
  }
}
