import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CheckIn } from '../../domain/record';
import { checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { latestDraft } from '../../storage/day-drafts';
import { saveDraft } from '../../storage/drafts';
import { draftOf, today } from './support/entries';
import { newJournal, problemOf, valueOf } from './support/journals';

const megabyte = 1024 * 1024;

type Buckets = {
  open(name: string, options: { quota: number }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
};

/** Chromium can set aside a store with little room in it. Firefox cannot; there the failing requests have to do. */
const { storageBuckets } = navigator as Navigator & { storageBuckets: Buckets };

/** Words that no browser can store in less room than they have letters. */
function longWords(length: number): string {
  const pieces = Array.from({ length: Math.ceil(length / 32_768) }, () => {
    const numbers = crypto.getRandomValues(new Uint16Array(32_768));
    return Array.from(numbers, (number) => String.fromCharCode(0x4e00 + (number & 0x3fff))).join(
      '',
    );
  });
  return pieces.join('').slice(0, length);
}

beforeEach(async () => {
  const { indexedDB: small } = await storageBuckets.open('small', { quota: 10 * megabyte });
  vi.stubGlobal('indexedDB', small);
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await storageBuckets.delete('small');
});

describe('a disk that is really full', () => {
  test('is told as such; all that was kept is there, and what was not is still a draft', async () => {
    const { journal } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'short' })));
    const kept: CheckIn[] = [];
    let full = null;
    while (full === null && kept.length < 60) {
      const result = await keepCheckIn(journal, draftOf({ reflection: longWords(megabyte) }));
      if (result.ok) kept.push(result.value);
      else full = problemOf(result);
    }
    expect(full?.kind).toBe('storage-full');
    expect(kept.length).toBeGreaterThan(0);
    const there = await checkInsOn(journal, today);
    expect(there.map(({ id }) => id).toSorted()).toEqual(kept.map(({ id }) => id).toSorted());
    expect(await latestDraft(journal, today)).toEqual(draft);
  });
});
