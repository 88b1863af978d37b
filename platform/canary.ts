import { browser } from 'wxt/browser';

/**
 * A word about the journal in another store than the journal's own: if it says there is one and none can be
 * seen, something is wrong, and an empty journal must not be shown. It says nothing else about the person.
 */
type Word = { journal: string; schema: number; notEmpty: boolean };

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

/** What the canary says, or null where nothing was ever said. */
export async function readCanary(): Promise<Word | null> {
  const stored = (await browser.storage.local.get(key))[key];
  return isWord(stored) ? stored : null;
}

/** Lets the canary say this from now on. */
export async function writeCanary(word: Word): Promise<void> {
  await browser.storage.local.set({ [key]: word });
}
