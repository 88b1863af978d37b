import { describe, expect, test } from 'vitest';
import { lenses } from '../../domain/lens';
import { firstPrompt, hardDayPrompts, prompts } from '../../domain/prompts';
import { phases, practiceDomains } from '../../domain/record';
import locale from '../../locales/en.json';
import { careless } from '../support/care';

const bank = [...prompts, ...hardDayPrompts];
const words: Record<string, string> = locale.prompts;
const wordsOf = (id: string) => words[id] ?? '';
const asking = phases.filter((phase) => phase !== 'day-itself');

/** The first three words, without punctuation. */
const stemOf = (text: string) =>
  (text.toLowerCase().match(/[a-zäöüß’]+/g) ?? []).slice(0, 3).join(' ');

describe('the bank', () => {
  test('holds at least a hundred and sixty prompts, each id once, in letters and digits', () => {
    const ids = bank.map(({ id }) => id);
    expect(ids.length).toBeGreaterThanOrEqual(160);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });

  test('has words for each prompt, and no words without one', () => {
    expect(Object.keys(words).toSorted()).toEqual(bank.map(({ id }) => id).toSorted());
  });

  test('asks on its first page what one would like to remember', () => {
    expect(wordsOf(firstPrompt)).toBe('What would you like to remember about today?');
    expect(prompts.find(({ id }) => id === firstPrompt)?.phases).toContain('none-yet');
  });

  test('asks nothing on the day itself', () => {
    expect(prompts.filter(({ phases }) => phases.includes('day-itself'))).toEqual([]);
    expect(prompts.filter(({ phases }) => phases.length === 0)).toEqual([]);
  });

  test.each(asking)('gives the three lenses near-equal shares: %s', (phase) => {
    const shares = lenses.map(
      (lens) =>
        prompts.filter((prompt) => prompt.lens === lens && prompt.phases.includes(phase)).length,
    );
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(2);
  });

  test.each([
    ['ordinary days', prompts],
    ['hard days', hardDayPrompts],
  ])('holds as many of each lens: %s', (_days, some) => {
    const shares = lenses.map((lens) => some.filter((prompt) => prompt.lens === lens).length);
    expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
  });

  test('touches all six domains', () => {
    const touched = new Set(prompts.map(({ domain }) => domain));
    expect([...touched].toSorted()).toEqual([...practiceDomains].toSorted());
  });

  test('no two share their stem', () => {
    const stems = bank.map(({ id }) => stemOf(wordsOf(id)));
    expect(stems.filter((stem, index) => stems.indexOf(stem) !== index)).toEqual([]);
  });
});

describe.each(bank)('$id', ({ id }) => {
  const text = wordsOf(id);

  test('is one open question', () => {
    expect(text).toMatch(/\?$/);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).toMatch(/\b(what|where|which|when|who|whom|whose|how)\b/i);
    expect(text).not.toMatch(/\bwhy\b/i);
    expect(text).not.toMatch(/^(is|are|was|were|do|does|did|have|has|can|could|would|will)\b/i);
  });

  test('fits two lines of the popup', () => {
    expect(text.length).toBeLessThanOrEqual(64);
  });

  test('breaks no rule of Care', () => {
    expect(careless(text)).toEqual([]);
    expect(text).not.toMatch(/\d/);
  });
});
