import { describe, expect, test, vi } from 'vitest';
import { changeSetting, settingsOf } from '../../storage/settings';
import { latestDraft } from '../../storage/day-drafts';
import { flushDraft, saveDraft } from '../../storage/drafts';
import { observe } from '../../storage/observe';
import type { Draft } from '../../domain/draft';
import { draftOf, rewritten, today } from './support/entries';
import { newJournal, valueOf } from './support/journals';
import { rowsIn } from './support/raw';

/** Waits until something is read from a table by its key, as the first thing that a saving does. */
function nextReading(): Promise<void> {
  return new Promise((resolve) => {
    const get = vi.spyOn(IDBObjectStore.prototype, 'get');
    get.mockImplementationOnce(function (this: IDBObjectStore, key) {
      get.mockRestore();
      resolve();
      return this.get(key);
    });
  });
}

// What a page does that may end right now, seen from one that lives on all the same.
describe('a draft that is flushed at once', () => {
  test('takes the place of the saving that it breaks off, and is no failure', async () => {
    const { journal, name } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    const begun = nextReading();
    const saving = saveDraft(journal, rewritten(draft, 'ab'));
    await begun;
    const flushed = flushDraft(journal, rewritten(draft, 'abc'), true);
    expect(valueOf(await saving)).toEqual(flushed);
    const next = valueOf(await saveDraft(journal, rewritten(flushed, 'abcd')));
    expect(await latestDraft(journal, today)).toEqual(next);
    expect(await rowsIn(name, 'drafts')).toHaveLength(1);
  });

  test('leaves alone what is written elsewhere', async () => {
    const { journal } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    const changing = changeSetting(journal, 'country', 'GB');
    flushDraft(journal, rewritten(draft, 'ab'), true);
    expect((await changing).ok).toBe(true);
    expect((await settingsOf(journal)).country).toBe('GB');
    expect((await latestDraft(journal, today))?.body.reflection).toBe('ab');
  });

  test('is seen by a query whose reading it broke off', async () => {
    const { journal } = await newJournal();
    const draft = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    const seen = await new Promise<Draft>((resolve, reject) => {
      const stop = observe(() => latestDraft(journal, today), {
        value: (value) => {
          if (value?.body.reflection !== 'ab') return;
          stop();
          resolve(value);
        },
        problem: ({ kind, detail }) => reject(new Error(`${kind}: ${detail}`)),
      });
      flushDraft(journal, rewritten(draft, 'ab'), true);
    });
    expect(seen.id).toBe(draft.id);
  });
});
