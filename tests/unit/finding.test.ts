import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find, type Found, type Search, type Swept } from '../../components/history/finding';
import type { Traces } from '../../components/history/traces';
import { noFilters, type Trace, traceOf } from '../../domain/find';
import type { Day } from '../../domain/day';
import { beginsIn, folded, holds, termsOf } from '../../domain/search';
import { checkInOf } from '../support/many-days';

const phaseOf = () => ({ phase: 'onward' as const, experience: null });

/** Traces that become known a few at a time, as they do from the journal. */
function gathered(texts: readonly string[], atATime: number): Traces {
  const all = texts.map((text, index) => ({
    ...traceOf(checkInOf('2026-05-12' as Day, text, index)),
    id: String(index),
  }));
  const known: Trace[] = [];
  return {
    known,
    get isComplete() {
      return known.length === all.length;
    },
    version: 0,
    more: async () => {
      known.push(...all.slice(known.length, known.length + atATime));
    },
    gather: async () => {},
    close: () => {},
  };
}

function searched(traces: Traces, words: string, before: Swept | null): [Search, Promise<Found>] {
  let search: Search | undefined;
  const found = new Promise<Found>((resolve) => {
    const wanted = { words, filters: noFilters };
    search = find(traces, wanted, phaseOf, before, (now) => now.isComplete && resolve(now));
  });
  if (!search) throw new Error('not begun');
  return [search, found];
}

const text = fc.string({ unit: fc.constantFrom('r', 'a', 'd', ' '), maxLength: 8 });

describe('looking through everything', () => {
  test('finds what is there, whatever was typed before and however far one had come with it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 30 }),
        fc.array(fc.tuple(text, fc.nat(3)), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 9 }),
        async (texts, queries, atATime) => {
          const traces = gathered(texts, atATime);
          let before: Search | null = null;
          for (const [words, turns] of queries) {
            const [search] = searched(traces, words, before);
            for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
            search.stop();
            before = search;
          }
          const words = queries.at(-1)?.[0] ?? '';
          const [, done] = searched(traces, `${words} a`, before);
          const found = await done;
          const terms = termsOf(`${words} a`);
          const having = texts
            .map((said, index) => ({ said: `${folded(said)}\n`, id: String(index) }))
            .map((one) => ({ ...one, said: one.said + folded('Where was the quiet today?') }))
            .filter(({ said }) => holds(said, terms));
          const beginning = having.filter(({ said }) => beginsIn(said, terms));
          const expected = beginning.length > 0 ? beginning : having;
          expect(found.traces.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
          expect(found.inside).toBe(having.length - expected.length);
        },
      ),
    );
  });

  test('looks at nothing again that cannot have one letter more', async () => {
    const traces = gathered(['radio', 'kettle', 'radiator'], 3);
    const [first, found] = searched(traces, 'rad', null);
    expect((await found).traces.map(({ id }) => id)).toEqual(['0', '2']);
    expect(first.having().map(({ id }) => id)).toEqual(['0', '2']);
    const [, next] = searched(traces, 'radio', first);
    expect((await next).traces.map(({ id }) => id)).toEqual(['0']);
  });

  test('shows a word inside of longer ones only where nothing begins with it, or where that is asked for', async () => {
    const traces = gathered(['a driver', 'a river', 'an otter'], 2);
    const ids = async (words: string, inside?: true) => {
      const found = await new Promise<Found>((resolve) => {
        const wanted = { words, filters: noFilters, ...(inside ? { inside } : {}) };
        find(traces, wanted, phaseOf, null, (now) => now.isComplete && resolve(now));
      });
      return [found.traces.map(({ id }) => id), found.inside];
    };
    expect(await ids('river')).toEqual([['1'], 1]);
    expect(await ids('river', true)).toEqual([['0', '1'], 0]);
    expect(await ids('tter')).toEqual([['2'], 0]);
  });

  test('tells what is in what is known before it waits for more', async () => {
    const traces = gathered(['radio', 'kettle', 'radiator'], 1);
    await traces.more();
    const told: Found[] = [];
    const slow = { ...traces, isComplete: false, more: () => new Promise<void>(() => {}) };
    const wanted = { words: 'rad', filters: noFilters };
    const search = find(slow, wanted, phaseOf, null, (now) => told.push(now));
    expect(told.map((now) => now.traces.map(({ id }) => id))).toEqual([['0']]);
    expect(told[0]?.isComplete).toBe(false);
    search.stop();
  });
});
