import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../domain/canonical';
import { type Instant, instantFrom } from '../../domain/day';
import { type Both, keptFor, merged, met, tidied } from '../../domain/merge';
import type { JournalRecord } from '../../domain/record';
import type { Stamp } from '../../domain/stamp';
import { anyJournals } from '../support/any-journal';
import { experienceOn, removedExperience } from '../support/rows';

const now = '2026-05-14T19:30:00.000Z' as Instant;

/** What the laws hold over: every record and every version that was put aside, not when it was. */
function told({ records, earlier }: Both): string[] {
  return [
    ...records.map((record) => `record ${canonicalJson(record)}`),
    ...earlier.map(({ kept: _kept, ...version }) => `earlier ${canonicalJson(version)}`),
  ].sort();
}

const merge = (one: Both, other: Both) => merged(one, other, now);

describe('merging', { timeout: 60_000 }, () => {
  test('A into B is B into A', () => {
    fc.assert(
      fc.property(anyJournals(2), ([one, other]) => {
        expect(told(merge(one, other))).toEqual(told(merge(other, one)));
      }),
      { numRuns: 150 },
    );
  });

  test('is the same in whatever groups', () => {
    fc.assert(
      fc.property(anyJournals(3), ([one, two, three]) => {
        expect(told(merge(merge(one, two), three))).toEqual(told(merge(one, merge(two, three))));
      }),
      { numRuns: 150 },
    );
  });

  test('once more changes nothing, not even an instant', () => {
    fc.assert(
      fc.property(anyJournals(2), ([one, other]) => {
        const once = merge(one, other);
        expect(merged(once, other, instantFrom(Date.parse(now) + 1000))).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
      { numRuns: 150 },
    );
  });

  test('loses no words: each that either had is in a record or among the earlier', () => {
    const bodies = ({ records, earlier }: Both) =>
      new Set(
        [...records, ...earlier].filter(({ body }) => body).map(({ body }) => canonicalJson(body)),
      );
    fc.assert(
      fc.property(anyJournals(2), ([one, other]) => {
        const all = bodies(merge(one, other));
        for (const body of [...bodies(one), ...bodies(other)]) expect(all).toContain(body);
      }),
      { numRuns: 150 },
    );
  });
});

describe('two versions of a record', () => {
  const stamp = (time: number, device = '0000000a') =>
    `${String(time).padStart(15, '0')}-00000-${device}` as Stamp;
  const at = (time: number, title: string): JournalRecord => ({
    ...experienceOn('2026-05-02', 'e', { title }),
    stamp: stamp(time),
  });
  const gone = (time: number, cleared = false): JournalRecord => ({
    ...removedExperience(experienceOn('2026-05-02', 'e'), cleared),
    stamp: stamp(time),
    removed: stamp(time),
  });

  test.each<[string, JournalRecord | null, JournalRecord, ReturnType<typeof met>]>([
    [
      'of which we have none',
      null,
      at(1, 'a'),
      { shows: at(1, 'a'), aside: null, standing: 'new' },
    ],
    [
      'theirs newer',
      at(1, 'a'),
      at(2, 'b'),
      { shows: at(2, 'b'), aside: at(1, 'a'), standing: 'newer' },
    ],
    [
      'ours newer',
      at(2, 'a'),
      at(1, 'b'),
      { shows: at(2, 'a'), aside: at(1, 'b'), standing: 'older' },
    ],
    ['the same', at(1, 'a'), at(1, 'a'), { shows: at(1, 'a'), aside: null, standing: 'same' }],
    [
      'theirs a newer removal',
      at(1, 'a'),
      gone(2),
      { shows: gone(2), aside: at(1, 'a'), standing: 'newer' },
    ],
    [
      'theirs a newer removal without words',
      at(1, 'a'),
      gone(2, true),
      { shows: gone(2, true), aside: at(1, 'a'), standing: 'newer' },
    ],
    [
      'theirs kept again after our removal',
      gone(1),
      at(2, 'a'),
      { shows: at(2, 'a'), aside: gone(1), standing: 'newer' },
    ],
    [
      'ours removed, theirs cleared',
      gone(1),
      gone(1, true),
      { shows: gone(1), aside: null, standing: 'older' },
    ],
    [
      'ours cleared, theirs removed',
      gone(1, true),
      gone(1),
      { shows: gone(1), aside: null, standing: 'newer' },
    ],
  ])('%s', (_name, ours, theirs, result) => {
    expect(met(ours, theirs)).toEqual(result);
  });

  test('with one stamp and different words: the greater shows on both sides, the other is put aside', () => {
    const one = met(at(1, 'a'), at(1, 'b'));
    const other = met(at(1, 'b'), at(1, 'a'));
    expect(one.shows).toEqual(at(1, 'b'));
    expect(other.shows).toEqual(one.shows);
    expect(one.aside).toMatchObject({ body: { title: 'a' } });
    expect(other.aside).toEqual(one.aside);
    expect(one.aside?.stamp).not.toBe(stamp(1));
  });
});

test('thirty days later removed words and earlier versions are gone, and that it was removed stays', () => {
  const long = Date.parse(now) + keptFor + 2 * 86_400_000;
  const removed = removedExperience(experienceOn('2026-05-02', 'e'));
  const version = { ...experienceOn('2026-05-02', 'e'), kept: now };
  const left = tidied({ records: [removed], earlier: [version] }, 1_780_000_000_000 + long);
  expect(left).toEqual({
    records: [removedExperience(experienceOn('2026-05-02', 'e'), true)],
    earlier: [],
  });
});
