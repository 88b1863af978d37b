import { describe, expect, test } from 'vitest';
import { isOurs, placeFrom } from '../../components/shell/route';
import { visitsOf } from '../../components/shell/visits';

describe('the place that an address names', () => {
  test.each([
    ['', 'history', false],
    ['#', 'history', false],
    ['#/', 'history', false],
    ['#/history', 'history', false],
    ['#/nudges', 'nudges', false],
    ['#/welcome', 'welcome', false],
    ['#/trends', 'history', false],
    ['#/experiences/7', 'history', false],
    ['#/support', 'nudges', true],
  ])('%s', (hash, page, support) => {
    expect(placeFrom(hash, 'nudges')).toEqual({ page, support });
  });

  test('an address that is not built, or not written our way, is not kept', () => {
    expect(['#/history', '#/nudges', '#/welcome', '#/support'].every(isOurs)).toBe(true);
    expect(['', '#/trends', '#history', '#/history/words'].some(isOurs)).toBe(false);
  });
});

/** A window of which only the session's history and the scrolling are there. */
function windowAt(start: unknown) {
  let onScroll = () => {};
  const track = {
    scrollY: 0,
    history: {
      state: start,
      replaceState(state: unknown) {
        track.history.state = state;
      },
    },
    addEventListener(_: string, listener: () => void) {
      onScroll = listener;
    },
    scroll(to: number) {
      track.scrollY = to;
      onScroll();
    },
  };
  return track;
}

describe('visits', () => {
  test('a new one begins at the top, the way back leads to where one was', () => {
    const track = windowAt(null);
    const visits = visitsOf(track as unknown as Window);
    expect(visits.arrive()).toBe(0);
    track.scroll(700);
    track.history.state = null;
    expect(visits.arrive()).toBe(0);
    track.scroll(30);
    track.history.state = 1;
    expect(visits.arrive()).toBe(700);
    track.history.state = 2;
    expect(visits.arrive()).toBe(30);
  });

  test('the session’s history holds a number and nothing else', () => {
    const track = windowAt(null);
    visitsOf(track as unknown as Window).arrive();
    expect(track.history.state).toBe(1);
  });

  test('numbers go on after the page was loaded again', () => {
    const track = windowAt(5);
    const visits = visitsOf(track as unknown as Window);
    visits.arrive();
    track.history.state = null;
    visits.arrive();
    expect(track.history.state).toBe(6);
  });
});
