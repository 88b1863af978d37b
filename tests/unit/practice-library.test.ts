import { describe, expect, test } from 'vitest';
import { practiceLibrary } from '../../domain/practice-library';
import { phases, practiceDomains } from '../../domain/record';
import locale from '../../locales/en.json';
import { careless } from '../support/care';

const words: Record<string, string> = locale.practices;
const wordsOf = (id: string) => words[id] ?? '';

describe('the library of practices', () => {
  test('holds at least sixty, each id once, in letters', () => {
    const ids = practiceLibrary.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z]*$/);
  });

  test('has words for each, no words without one, and no words twice', () => {
    expect(Object.keys(words).toSorted()).toEqual(practiceLibrary.map(({ id }) => id).toSorted());
    expect(new Set(Object.values(words)).size).toBe(practiceLibrary.length);
  });

  test.each(practiceDomains)('has at least ten for %s', (domain) => {
    expect(practiceLibrary.filter((one) => one.domain === domain).length).toBeGreaterThanOrEqual(
      10,
    );
  });

  test.each(practiceDomains)('has something of %s for every phase that offers any', (domain) => {
    const offering = phases.filter((phase) => phase !== 'day-itself');
    const without = offering.filter(
      (phase) =>
        !practiceLibrary.some((one) => one.domain === domain && one.phases.includes(phase)),
    );
    expect(without).toEqual([]);
  });

  test('asks for nothing on the day itself', () => {
    expect(practiceLibrary.filter((one) => one.phases.includes('day-itself'))).toEqual([]);
  });

  test.each(practiceLibrary)('$id is one small act in one line', ({ id }) => {
    const text = wordsOf(id);
    expect(text.length).toBeLessThanOrEqual(64);
    expect(text).toMatch(/^[A-Z]/);
    expect(text).not.toMatch(/[.?]$/);
    expect(careless(text)).toEqual([]);
  });
});
