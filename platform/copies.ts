import { browser } from 'wxt/browser';
import type { CopyLabel, CopyStore } from '../domain/copy';
import { newId } from './clock';
import { alone } from './locks';

/**
 * Copies of the journal in `storage.local`, which the browser keeps elsewhere than IndexedDB: decision 21. One key lists
 * them; each lies in parts, since one value may not be as large as a whole journal.
 */
type Entry = { label: CopyLabel; parts: number };
type Listed = {
  copies: Record<string, Entry>;
  /** Ids whose parts may be there without being listed. */ loose: string[];
};

const listKey = 'copies';

/** No copy has more parts. */
const mostParts = 1000;

const partKey = (id: string, part: number) => `copy ${id} ${part}`;
const partKeys = (id: string, parts: number) =>
  Array.from({ length: parts }, (_, part) => partKey(id, part));

async function listed(): Promise<Listed> {
  const stored = (await browser.storage.local.get(listKey))[listKey] as Listed | undefined;
  return stored ?? { copies: {}, loose: [] };
}

async function list(change: (before: Listed) => Listed): Promise<void> {
  await browser.storage.local.set({ [listKey]: change(await listed()) });
}

/** Takes away parts that no listed copy has: of copies that were replaced, removed, or never came to their end. */
async function clearLoose(): Promise<void> {
  const { loose } = await listed();
  if (loose.length === 0) return;
  await browser.storage.local.remove(loose.flatMap((id) => partKeys(id, mostParts)));
  await list((before) => ({ ...before, loose: [] }));
}

function without({ copies, loose }: Listed, name: string): Listed {
  const rest = Object.entries(copies).filter(([, { label }]) => label.name !== name);
  const gone = Object.keys(copies).filter((id) => copies[id]?.label.name === name);
  return { copies: Object.fromEntries(rest), loose: [...loose, ...gone] };
}

async function writeCopy(label: CopyLabel, parts: AsyncIterable<string>): Promise<void> {
  await alone('copies', async () => {
    await clearLoose();
    const id = newId();
    await list((before) => ({ ...before, loose: [id] }));
    let count = 0;
    for await (const part of parts) {
      await browser.storage.local.set({ [partKey(id, count)]: part });
      count += 1;
    }
    await list((before) => {
      const { copies, loose } = without(before, label.name);
      return {
        copies: { ...copies, [id]: { label, parts: count } },
        loose: loose.filter((other) => other !== id),
      };
    });
    await clearLoose();
  });
}

async function* readCopy(name: string): AsyncGenerator<string> {
  const { copies } = await listed();
  const [id, entry] = Object.entries(copies).find(([, { label }]) => label.name === name) ?? [];
  if (id === undefined || !entry) return;
  for (const key of partKeys(id, entry.parts)) {
    const part = (await browser.storage.local.get(key))[key];
    if (typeof part !== 'string') throw new DOMException('A part is missing', 'NotReadableError');
    yield part;
  }
}

async function removeCopy(name: string): Promise<void> {
  await alone('copies', async () => {
    await list((before) => without(before, name));
    await clearLoose();
  });
}

async function relabelCopy(label: CopyLabel): Promise<void> {
  await alone('copies', () =>
    list(({ copies, loose }) => {
      const entries = Object.entries(copies).map(([id, entry]) => [
        id,
        entry.label.name === label.name ? { ...entry, label } : entry,
      ]);
      return { copies: Object.fromEntries(entries) as Listed['copies'], loose };
    }),
  );
}

/** The copies of the journal that this browser keeps beside it. */
export const copies: CopyStore = {
  labels: async () => Object.values((await listed()).copies).map(({ label }) => label),
  write: writeCopy,
  read: readCopy,
  relabel: relabelCopy,
  remove: removeCopy,
};
