import { describe, expect, test } from 'vitest';
import { menuStep } from '../../components/controls/menu-keys';

const words = ['Edit', 'Move to another day', 'Remove'];

describe('keys in a menu', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['ArrowUp', -1, 2],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['m', 0, 1],
    ['R', 0, 2],
    ['e', 0, 0],
    ['x', 0, null],
    [' ', 0, null],
    ['Tab', 0, null],
    ['Escape', 0, null],
  ])('%s from %i leads to %s', (key, at, to) => {
    expect(menuStep(key, at, words)).toBe(to);
  });

  test('lead nowhere in an empty one', () => {
    expect(menuStep('ArrowDown', -1, [])).toBeNull();
  });
});
