import type { Program } from '../../../domain/import/harvest';

/** How many ids are made at once: enough to be quick, few enough for a short task. */
const batch = 250;

/**
 * The ids that entries of a program get here, made of the program and what each entry is known by: bringing the same
 * entry in again, on this device or another, gives the same.
 */
export async function idsFor(
  program: Program,
  keys: readonly string[],
  pause: () => Promise<void> | undefined,
): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < keys.length; from += batch) {
    const some = keys.slice(from, from + batch);
    ids.push(...(await Promise.all(some.map((key) => idFor(program, key)))));
    await pause();
  }
  return ids;
}

/** A UUID of the kind that may hold anything (version 8), from the first half of a hash. */
async function idFor(program: Program, key: string): Promise<string> {
  const bytes = new TextEncoder().encode(`afterglow import\n${program}\n${key}`);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x80;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [8, 12, 16, 20].reduceRight((id, at) => `${id.slice(0, at)}-${id.slice(at)}`, digits);
}
