import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextStamp, noStamp, stampFrom, stampMilliseconds, type Stamp } from '../../domain/stamp';

const clocks = fc.integer({ min: 0, max: 4_000_000_000_000 });
const devices = fc.stringMatching(/^[0-9a-f]{8}$/);
const stamps = fc
  .tuple(clocks, devices)
  .map(([now, device]) => nextStamp(now, noStamp, noStamp, device));

test('the next stamp is later than now’s, the device’s last and the record’s own, whatever the clock says', () => {
  fc.assert(
    fc.property(clocks, stamps, stamps, devices, (now, deviceLast, recordLast, device) => {
      const next = nextStamp(now, deviceLast, recordLast, device);
      expect(next > deviceLast).toBe(true);
      expect(next > recordLast).toBe(true);
      expect(stampMilliseconds(next)).toBeGreaterThanOrEqual(now);
      expect(stampFrom(next)).toBe(next);
    }),
  );
});

test('a thousand changes in one millisecond are in the order in which they were made', () => {
  const made: Stamp[] = [];
  for (let change = 0; change < 1000; change += 1)
    made.push(nextStamp(1_779_000_000_000, made.at(-1) ?? noStamp, noStamp, '3fa9c1d2'));
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(1000);
});

test('a counter that is full moves on to the next millisecond', () => {
  const full = '000000000000007-99999-3fa9c1d2' as Stamp;
  expect(nextStamp(7, full, noStamp, '3fa9c1d2')).toBe('000000000000008-00000-3fa9c1d2');
});

test.each(['', '7-0-a', '000000000000007-99999-3FA9C1D2', '000000000000007-99999-3fa9c1d2 '])(
  '“%s” is not a stamp',
  (text) => expect(stampFrom(text)).toBeNull(),
);
