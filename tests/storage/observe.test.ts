import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Problem } from '../../domain/problem';
import { checkInsBefore, checkInsOn, keepCheckIn } from '../../storage/check-ins';
import { latestDraft } from '../../storage/day-drafts';
import { flushDraft, saveDraft } from '../../storage/drafts';
import { observe } from '../../storage/observe';
import { changeSetting, settingsOf } from '../../storage/settings';
import { draftOf, rewritten, today } from './support/entries';
import { newJournal, opening, valueOf } from './support/journals';
import { OtherPage } from './support/other-page';

const ends: (() => void)[] = [];

afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** Watches a query; `until` waits for an answer that satisfies. */
function watched<T>(query: () => Promise<T>) {
  const answers: T[] = [];
  const problems: Problem[] = [];
  let heard = () => {};
  const stop = observe(query, {
    value: (value) => {
      answers.push(value);
      heard();
    },
    problem: (problem) => {
      problems.push(problem);
      heard();
    },
  });
  ends.push(stop);
  const until = (satisfied: (latest: T | undefined) => boolean) =>
    new Promise<void>((resolve) => {
      heard = () => {
        if (satisfied(answers.at(-1))) resolve();
      };
      heard();
    });
  return { answers, problems, until, stop };
}

async function withOtherPage() {
  const { journal, world, name } = await newJournal();
  const other = await OtherPage.open(name);
  ends.push(() => other.close());
  return { journal, world, name, other };
}

describe('what another page writes', () => {
  test('is seen: kept, changed and removed', async () => {
    const { journal, other } = await withOtherPage();
    const history = watched(() => checkInsBefore(journal, null, 50));
    const ofToday = watched(() => checkInsOn(journal, today));
    await history.until((page) => page?.length === 0);
    const draft = draftOf({ reflection: 'theirs' });
    await other.order({ verb: 'keep', draft });
    await history.until((page) => page?.[0]?.body.reflection === 'theirs');
    await ofToday.until((page) => page?.length === 1);
    await other.order({ verb: 'change', id: draft.id, reflection: 'theirs, changed' });
    await history.until((page) => page?.[0]?.body.reflection === 'theirs, changed');
    await ofToday.until((page) => page?.[0]?.body.reflection === 'theirs, changed');
    await other.order({ verb: 'remove', id: draft.id });
    await history.until((page) => page?.length === 0);
    await ofToday.until((page) => page?.length === 0);
  });

  test('into a draft is seen, flushed too', async () => {
    const { journal, other } = await withOtherPage();
    const draft = watched(() => latestDraft(journal, today));
    await draft.until((latest) => latest === null);
    const theirs = draftOf({ reflection: 'a' });
    await other.order({ verb: 'save', draft: theirs });
    await draft.until((latest) => latest?.body.reflection === 'a');
    await other.order({ verb: 'flush', draft: rewritten(theirs, 'abc') });
    await draft.until((latest) => latest?.body.reflection === 'abc');
  });
});

describe('a watch', () => {
  test('sees what the same page writes, its settings too', async () => {
    const { journal } = await newJournal();
    const settings = watched(() => settingsOf(journal));
    const draft = watched(() => latestDraft(journal, today));
    await changeSetting(journal, 'theme', 'dark');
    await settings.until((latest) => latest?.theme === 'dark');
    const mine = valueOf(await saveDraft(journal, draftOf({ reflection: 'a' })));
    await draft.until((latest) => latest?.body.reflection === 'a');
    flushDraft(journal, rewritten(mine, 'ab'));
    await draft.until((latest) => latest?.body.reflection === 'ab');
    await keepCheckIn(journal, rewritten(mine, 'ab'));
    await draft.until((latest) => latest === null);
  });

  test('that was stopped sees nothing more', async () => {
    const { journal } = await newJournal();
    const stopped = watched(() => checkInsOn(journal, today));
    const running = watched(() => checkInsOn(journal, today));
    await stopped.until((page) => page?.length === 0);
    stopped.stop();
    await keepCheckIn(journal, draftOf({ hard: true }));
    await running.until((page) => page?.length === 1);
    expect(stopped.answers).toEqual([[]]);
  });

  test('of a journal that was let go tells why', async () => {
    const { journal, world, name } = await newJournal();
    const { ladder } = await import('../../storage/schema');
    await opening(name, world, [...ladder, { version: 3, tables: { media: 'id' } }]);
    const { problems, until } = watched(() => checkInsOn(journal, today));
    await until(() => problems.length > 0);
    expect(problems).toMatchObject([{ kind: 'upgraded-elsewhere' }]);
  });

  test('tells a reading that fails as damaged', async () => {
    const { journal } = await newJournal();
    vi.spyOn(IDBObjectStore.prototype, 'index').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const { problems, until } = watched(() => checkInsOn(journal, today));
    await until(() => problems.length > 0);
    vi.restoreAllMocks();
    expect(problems).toMatchObject([{ kind: 'damaged' }]);
  });
});
