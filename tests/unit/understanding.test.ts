import { describe, expect, test } from 'vitest';
import { evidenceKinds, sections, sourceOf, sources } from '../../domain/understanding';
import locale from '../../locales/en.json';

const { understanding } = locale;
const statements = sections.flatMap((section) => section.statements);
const keys = (words: object) => Object.keys(words).toSorted();

describe('statements and sources', () => {
  test('every statement has a source, and every source a statement', () => {
    const named = new Set(statements.map(({ source }) => source));
    expect([...named].toSorted()).toEqual(sources.map(({ id }) => id).toSorted());
    for (const statement of statements) expect(sourceOf(statement).id).toBe(statement.source);
  });

  test('each stands once, and has its words; no words are left without one', () => {
    const ids = statements.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(keys(understanding.statements)).toEqual(ids.toSorted());
    expect(keys(understanding.sources)).toEqual(sources.map(({ id }) => id).toSorted());
    expect(keys(understanding.sections)).toEqual(sections.map(({ id }) => id).toSorted());
  });

  test('only what says nothing but how Afterglow asks stands without a statement', () => {
    expect(sections.filter((one) => one.statements.length === 0).map(({ id }) => id)).toEqual([
      'lenses',
    ]);
  });

  test('every kind of evidence is used, and explained', () => {
    expect(new Set(statements.map(({ evidence }) => evidence))).toEqual(new Set(evidenceKinds));
    expect(keys(understanding.evidence)).toEqual(evidenceKinds.toSorted());
  });

  test('what has neither a DOI nor an id is named here, one by one, and can be found by its title or its day', () => {
    const without = sources.filter(({ doi, pmc }) => doi === null && pmc === null);
    expect(without.map(({ id }) => id)).toEqual(['low', 'fda']);
    expect(understanding.sources.low.where).toContain('Integration in Psychedelic-Assisted');
    expect(understanding.sources.fda.where).toContain('10 October');
  });

  test('no source stands twice', () => {
    const ways = sources.flatMap(({ doi, pmc }) => [doi, pmc]).filter((way) => way !== null);
    expect(new Set(ways).size).toBe(ways.length);
  });

  test.each(sources)(
    '$id has a year, and a DOI or an id in the form of one',
    ({ year, doi, pmc }) => {
      expect(year).toBeGreaterThan(1900);
      if (doi !== null) expect(doi).toMatch(/^10\.\d{4,5}\/\S+$/);
      if (pmc !== null) expect(pmc).toMatch(/^PMC\d+$/);
    },
  );
});

test('the default mode network is told as it was agreed, and nothing stronger is said', () => {
  const { says } = understanding.sections.network;
  expect(says).toContain('usually falls for hours to a day; some analyses see the reverse');
  expect(says).toContain('is a hypothesis');
  const all = JSON.stringify(understanding);
  expect(all).not.toMatch(/shuts? down|resets?|activates|deactivat|rewir|illusion|proves|window/i);
});
