import { expect, test } from 'vitest';
import { scaleKey } from '../../components/controls/scale-keys';

const long = 10_000;

test.each([
  ['a digit sets it', '7', null, long, 7],
  ['another digit sets it anew', '3', 7, long, 3],
  ['0 is zero', '0', null, long, 0],
  ['0 right after 1 is ten', '0', 1, 300, 10],
  ['0 long after 1 is zero', '0', 1, 900, 0],
  ['0 after something else is zero', '0', 7, 300, 0],
  ['End is ten', 'End', 2, long, 10],
  ['Home is zero', 'Home', 2, long, 0],
  ['the first arrow lands in the middle', 'ArrowRight', null, long, 5],
  ['from whichever side', 'ArrowDown', null, long, 5],
  ['an arrow steps up', 'ArrowUp', 5, long, 6],
  ['an arrow steps down', 'ArrowLeft', 5, long, 4],
  ['not beyond ten', 'ArrowRight', 10, long, 10],
  ['not below zero', 'ArrowLeft', 0, long, 0],
  ['Backspace makes it blank', 'Backspace', 5, long, null],
  ['Tab goes on', 'Tab', 5, long, undefined],
  ['letters mean nothing', 'a', 5, long, undefined],
] as const)('%s', (_, key, value, sinceOne, expected) => {
  expect(scaleKey(key, value, sinceOne)).toBe(expected);
});
