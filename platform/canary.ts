import { browser } from 'wxt/browser';

/**
 * A word about the journal in another store than the journal's own: if it says there is one and none can be
 * seen, something is wrong, and an empty journal must not be shown. It says nothing else about the person. After a
 * recovery beside a database that cannot be opened it names the one that the journal is in now.
 */
type Word = { journal: string; schema: number; notEmpty: boolean; database?: string };

const key = 'journal';

function isWord(value: unknown): value is Word {
  return (
    typeof value === 'object' &&
    value !== null &&
    'journal' in value &&
    typeof value.journal === 'string' &&
    'schema' in value &&
    typeof value.schema === 'number' &&
    'notEmpty' in value &&
    typeof value.notEmpty === 'boolean'
  );
}

async function readCanary(): Promise<Word | null> {
  const stored = (await browser.storage.local.get(key))[key];
  return isWord(stored) ? stored : null;
}

async function writeCanary(word: Word): Promise<void> {
  const before = await readCanary();
  const database = word.database ?? before?.database;
  await browser.storage.local.set({ [key]: database === undefined ? word : { ...word, database } });
}

/** Reads what the canary says (null where nothing was ever said), and lets it say something new. */
export const canary = { read: readCanary, write: writeCanary };
