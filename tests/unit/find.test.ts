import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayAfter } from '../../domain/day';
import { type Filters, filtersIn, hiddenBy, isLater, noFilters, traceOf } from '../../domain/find';
import { lenses } from '../../domain/lens';
import { around, momentsOn, writtenNear } from '../../domain/look-back';
import { dayByKey, edgesOf, monthAfter, weeksOf } from '../../domain/month';
import { phases } from '../../domain/record';
import { placeIn } from '../../components/history/traces';
import { checkInOf } from '../support/many-days';
import { experienceOn } from '../support/rows';

const day = (text: string) => text as Day;
const today = day('2026-05-14');
const anyDay = fc.integer({ min: 0, max: 40 }).map((ago) => dayAfter(today, -ago));

const anyTrace = fc
  .record({ of: anyDay, index: fc.nat(20), hard: fc.boolean() })
  .map(({ of, index, hard }) => {
    const checkIn = checkInOf(of, 'Words.', index);
    return traceOf({ ...checkIn, id: `${of}-${index}`, body: { ...checkIn.body, hard } });
  });

const anyFilters: fc.Arbitrary<Filters> = fc.record({
  lenses: fc.subarray([...lenses]),
  practice: fc.boolean(),
  hard: fc.boolean(),
  phase: fc.constantFrom(null, ...phases),
  experience: fc.constantFrom(null, 'one'),
  from: fc.option(anyDay, { nil: null }),
  to: fc.option(anyDay, { nil: null }),
});

const phaseOf = (of: Day) =>
  of > day('2026-05-01')
    ? ({ phase: 'first-weeks', experience: 'one' } as const)
    : ({ phase: 'none-yet', experience: null } as const);

describe('filters', () => {
  test('leave nothing out where none is on', () => {
    fc.assert(fc.property(anyTrace, (trace) => hiddenBy(trace, noFilters, phaseOf) === null));
  });

  test('the one that is named is the one without which it would be there', () => {
    fc.assert(
      fc.property(anyTrace, anyFilters, (trace, filters) => {
        const by = hiddenBy(trace, filters, phaseOf);
        const without: Record<string, Partial<Filters>> = {
          lens: { lenses: [] },
          span: { from: null, to: null },
          ...{ practice: { practice: false }, hard: { hard: false } },
          ...{ phase: { phase: null }, experience: { experience: null } },
        };
        const alone = filtersIn(filters).filter(
          (name) => hiddenBy(trace, { ...filters, ...without[name] }, phaseOf) === null,
        );
        if (by === null) expect(alone).toEqual(filtersIn(filters));
        else expect(alone).toEqual(by === 'several' ? [] : [by]);
      }),
    );
  });
});

test('a place among traces divides those before it from those after it', () => {
  fc.assert(
    fc.property(fc.array(anyTrace), anyTrace, (traces, place) => {
      const sorted = traces.toSorted((one, other) => (isLater(one, other) ? -1 : 1));
      const at = placeIn(sorted, place);
      expect(sorted.slice(0, at).every((trace) => isLater(trace, place))).toBe(true);
      expect(sorted.slice(at).some((trace) => isLater(trace, place))).toBe(false);
    }),
  );
});

describe('looking back', () => {
  const at = (text: string) => checkInOf(day(text), `On ${text}.`, 0);
  const [season] = momentsOn(today, []);
  const near = (...texts: string[]) =>
    season && writtenNear(season, texts.map(at), false)?.body.reflection;

  test('goes a season and a year back, and thirty days beyond each experience that has come', () => {
    const experiences = [
      experienceOn('2025-10-01', 'first'),
      experienceOn('2026-03-20', 'second'),
      experienceOn('2026-05-01', 'too near'),
      experienceOn('2025-12-01', 'fell through', { status: 'did-not-happen' }),
    ];
    expect(momentsOn(today, experiences).map((moment) => [moment.what, moment.day])).toEqual([
      ['season', '2026-02-14'],
      ['year', '2025-05-14'],
      ['after', '2026-04-19'],
      ['after', '2025-10-31'],
    ]);
    expect(momentsOn(day('2024-02-29'), [])[1]?.day).toBe('2023-02-28');
  });

  test.each([
    ['the day itself', ['2026-02-13', '2026-02-14', '2026-02-15'], 'On 2026-02-14.'],
    ['the earlier of two as near', ['2026-02-15', '2026-02-13'], 'On 2026-02-13.'],
    ['nothing from farther away', ['2026-02-10', '2026-02-18'], undefined],
  ])('finds %s', (_, texts, found) => {
    expect(near(...texts)).toBe(found);
  });

  test('passes by a day that was hard, all of it, unless hard days are wanted', () => {
    if (!season) throw new Error('There is always a season');
    const calm = at('2026-02-14');
    const hard = { ...at('2026-02-14'), id: 'hard' };
    const days = [
      calm,
      { ...hard, body: { ...hard.body, wellbeing: 1 as const } },
      at('2026-02-12'),
    ];
    expect(writtenNear(season, days, false)?.day).toBe('2026-02-12');
    expect(writtenNear(season, days, true)?.day).toBe('2026-02-14');
  });

  test('never shows a hard day, or one out of reach, that was not asked for', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, fc.boolean())), anyDay, (days, when) => {
        const checkIns = days.map(([of, hard], index) => {
          const checkIn = { ...checkInOf(of, 'Words.', 3), id: String(index) };
          return { ...checkIn, body: { ...checkIn.body, hard } };
        });
        const moment = { what: 'season', day: when } as const;
        const found = writtenNear(moment, checkIns, false);
        if (!found) return;
        const { from, to } = around(moment);
        expect(found.day >= from && found.day <= to).toBe(true);
        expect(checkIns.some(({ day: of, body }) => of === found.day && body.hard)).toBe(false);
      }),
    );
  });
});

describe('a month', () => {
  test('has its days in weeks from Monday on', () => {
    expect(weeksOf('2026-02', 1).map((week) => week.map((of) => of?.slice(8) ?? ''))).toEqual([
      ['', '', '', '', '', '', '01'],
      ['02', '03', '04', '05', '06', '07', '08'],
      ['09', '10', '11', '12', '13', '14', '15'],
      ['16', '17', '18', '19', '20', '21', '22'],
      ['23', '24', '25', '26', '27', '28', ''],
    ]);
    expect(weeksOf('2026-02', 7).map((week) => week[0]?.slice(8))).toEqual([
      '01',
      '08',
      '15',
      '22',
    ]);
    expect(
      weeksOf('2026-02', 6)[0]
        ?.map((of) => of?.slice(8) ?? '')
        .join(),
    ).toBe(',01,02,03,04,05,06');
    expect(edgesOf('2024-02').last).toBe('2024-02-29');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
  });

  test.each([
    ['ArrowRight', false, '2026-05-15'],
    ['ArrowUp', false, '2026-05-07'],
    ['Home', false, '2026-05-11'],
    ['End', false, '2026-05-17'],
    ['PageUp', false, '2026-04-14'],
    ['PageDown', true, '2027-05-14'],
    ['Enter', false, null],
  ])('%s leads from a Thursday, with Shift %s, to %s', (key, shift, to) => {
    expect(dayByKey(today, key, shift, 1)).toBe(to);
  });

  test('has weeks whose ends are where the week begins and ends', () => {
    expect(dayByKey(today, 'Home', false, 7)).toBe('2026-05-10');
    expect(dayByKey(today, 'End', false, 7)).toBe('2026-05-16');
    expect(dayByKey(day('2026-05-10'), 'Home', false, 7)).toBe('2026-05-10');
  });
});
