import { expect, test } from 'vitest';
import { popupPlaceFrom } from '../../components/check-in/popup-place';

const start = { view: 'start', day: null, support: false } as const;

test.each([
  ['', start],
  ['#', start],
  ['#/nothing-of-ours', start],
  ['#/check-in', { view: 'check-in', day: null, support: false }],
  ['#/check-in/2026-05-12', { view: 'check-in', day: '2026-05-12', support: false }],
  ['#/check-in/2026-02-30', { view: 'check-in', day: null, support: false }],
  ['#/support', { view: 'start', day: null, support: true }],
])('“%s”', (hash, place) => expect(popupPlaceFrom(hash, start)).toEqual(place));

test('support lies over the place one was at', () => {
  const under = popupPlaceFrom('#/check-in/2026-05-12', start);
  expect(popupPlaceFrom('#/support', under)).toEqual({ ...under, support: true });
});
