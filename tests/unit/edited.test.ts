import { describe, expect, test } from 'vitest';
import { bodyWith, isUnchanged } from '../../components/history/edited';
import { errorDetails } from '../../components/problems/details';
import { blankEntry } from '../../domain/check-in';
import type { CheckInBody } from '../../domain/record';

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
