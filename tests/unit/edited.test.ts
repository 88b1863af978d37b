import { describe, expect, test, vi } from 'vitest';
import { bodyWith, isUnchanged } from '../../components/history/edited';
import { editWriter } from '../../components/history/edit-writer';
import { errorDetails } from '../../components/problems/details';
import { blankEntry } from '../../domain/check-in';
import type { CheckInBody } from '../../domain/record';
import { done, failed } from '../../domain/result';
import { noStamp } from '../../domain/stamp';

const body: CheckInBody = {
  ...blankEntry,
  connectedness: 4,
  reflection: 'As it was.',
  practice: { id: 'p', words: 'Ten minutes outside' },
  source: { program: 'Daylio', id: '1' },
};

describe('a changed check-in', () => {
  test('takes the scales, the words and the mark, and leaves the rest', () => {
    const changed = bodyWith(body, {
      ...blankEntry,
      wellbeing: 0,
      hard: true,
      reflection: ' Now. ',
    });
    expect(changed).toEqual({
      ...body,
      connectedness: null,
      wellbeing: 0,
      hard: true,
      reflection: 'Now.',
    });
  });

  test('is none where only white space at the ends differs', () => {
    expect(isUnchanged(body, { ...body, reflection: 'As it was. ' })).toBe(true);
    expect(isUnchanged(body, { ...body, reflection: 'As it was' })).toBe(false);
    expect(isUnchanged(body, { ...body, purpose: 1 })).toBe(false);
  });
});

describe('the edits that are stored as they are typed', () => {
  const edit = (id: string, reflection: string) => ({
    id,
    base: noStamp,
    entry: { ...blankEntry, reflection },
  });

  test('go one at a time, and of each only the newest', async () => {
    const gates: (() => void)[] = [];
    const saved: string[] = [];
    const writer = editWriter(
      (next) => {
        saved.push(next.entry.reflection);
        return new Promise((resolve) => gates.push(() => resolve(done(null))));
      },
      () => {},
    );
    writer.write(edit('one', 'a'));
    writer.write(edit('one', 'ab'));
    writer.write(edit('one', 'abc'));
    writer.write(edit('two', 'x'));
    expect(saved).toEqual(['a']);
    gates.shift()?.();
    await vi.waitFor(() => expect(saved).toEqual(['a', 'abc']));
    gates.shift()?.();
    await vi.waitFor(() => expect(saved).toEqual(['a', 'abc', 'x']));
  });

  test('say what went wrong', async () => {
    const problems: string[] = [];
    const writer = editWriter(
      () => Promise.resolve(failed({ kind: 'storage-full', detail: '' })),
      (id, { kind }) => problems.push(`${id} ${kind}`),
    );
    writer.write(edit('one', 'a'));
    await writer.forget('one');
    expect(problems).toEqual(['one storage-full']);
  });

  test('are forgotten with what was not written yet', async () => {
    const saved: string[] = [];
    const writer = editWriter(
      async (next) => {
        saved.push(next.entry.reflection);
        return done(null);
      },
      () => {},
    );
    writer.write(edit('one', 'a'));
    writer.write(edit('one', 'ab'));
    await writer.forget('one');
    expect(saved).toEqual(['a']);
  });
});

test('the details of an error hold its kind and its places, never its words', () => {
  const error = new TypeError('something the person wrote');
  error.stack =
    'TypeError: something the person wrote\n    over two lines\n' +
    '    at keep (chrome-extension://abc/chunks/popup.js:1:2)\n    at elsewhere (https://a.test/x.js:1:1)';
  const details = errorDetails(error, 'Afterglow 0.1.0');
  expect(details).toBe(
    'Afterglow 0.1.0\nTypeError\n    at keep (chrome-extension://abc/chunks/popup.js:1:2)',
  );
  expect(errorDetails('words', 'x')).toBe('x\na thrown string');
});
