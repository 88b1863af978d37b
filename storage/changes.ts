import type { Dexie } from 'dexie';
import { inside, type Journal } from './connection';
import { dexie } from './library';

type Listener = Parameters<typeof Dexie.on.storagemutated.subscribe>[0];

/**
 * Calls back after every write of records, in whatever page, with the ids of those that were written; with null where
 * they were too many to be named. Gives back how to stop.
 */
export function whenRecordsChange(
  journal: Journal,
  listener: (ids: string[] | null) => void,
): () => void {
  const { Dexie: library, RangeSet } = dexie();
  const part = `idb://${inside(journal).db.name}/records/`;
  const onMutated: Listener = (parts) => {
    const written = parts.all ?? parts[part];
    if (!written) return;
    listener(idsIn([...RangeSet(written)]));
  };
  library.on.storagemutated.subscribe(onMutated);
  return () => library.on.storagemutated.unsubscribe(onMutated);
}

function idsIn(stretches: ReadonlyArray<{ from: unknown; to: unknown }>): string[] | null {
  const ids = stretches.map(({ from, to }) => (from === to ? from : null));
  return ids.every((id) => typeof id === 'string') ? ids : null;
}
