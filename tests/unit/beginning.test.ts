import { describe, expect, test } from 'vitest';
import { beginningOf } from '../../domain/beginning';

describe('the beginning of a text', () => {
  test.each([
    ['short', 10, 'short'],
    ['a text that is hardly longer', 25, 'a text that is hardly longer'],
    ['one two three four five', 10, 'one two'],
    ['one two three four five', 7, 'one two'],
    ['one, two; three four five six', 9, 'one, two;'],
    ['x'.repeat(40), 10, 'x'.repeat(40)],
  ])('%s in %i', (text, most, expected) => {
    const { beginning, rest } = beginningOf(text, most);
    expect(beginning).toBe(expected);
    expect(beginning + rest).toBe(text);
  });

  test('where no spaces stand between words it is cut between them all the same', () => {
    const text = '今日は静かな一日でした。'.repeat(20);
    const { beginning, rest } = beginningOf(text, 50);
    expect(beginning.length).toBeGreaterThan(30);
    expect(beginning.length).toBeLessThanOrEqual(50);
    expect(beginning + rest).toBe(text);
  });
});
