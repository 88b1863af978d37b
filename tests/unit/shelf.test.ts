import { expect, test } from 'vitest';
import type { Day } from '../../domain/day';
import { isToLookAt, leftLonger, onTheShelf, shelved } from '../../domain/shelf';
import { row } from '../support/drawn-insights';

const today = '2026-05-14' as Day;
const decision = (id: string, lookAgain: string) =>
  row('decision', id, '2026-05-01', { words: id, lookAgain: lookAgain as Day, note: '' });

test('a decision cools off for fourteen days, and for fourteen more from the day it is left longer', () => {
  const body = shelved('Say yes to the job.', today);
  expect(body).toEqual({ words: 'Say yes to the job.', lookAgain: '2026-05-28', note: '' });
  expect(leftLonger({ ...body, note: 'Why' }, '2026-06-02' as Day)).toEqual({
    ...body,
    note: 'Why',
    lookAgain: '2026-06-16',
  });
});

test.each([
  ['2026-05-15', false],
  ['2026-05-14', true],
  ['2026-05-01', true],
])('looking again on %s is due on 14 May: %s', (day, due) => {
  expect(isToLookAt(decision('one', day), today)).toBe(due);
});

test('what comes down first stands first', () => {
  const ids = onTheShelf([decision('b', '2026-06-01'), decision('a', '2026-05-20')]).map(
    ({ id }) => id,
  );
  expect(ids).toEqual(['a', 'b']);
});
