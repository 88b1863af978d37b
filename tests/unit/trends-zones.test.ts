import { describe, expect, test } from 'vitest';
import { dayAt, type Day, usualEndOfDay } from '../../domain/day';
import { medianOf } from '../../domain/day-values';
import { summaryOf } from '../../domain/day-summary';
import { scaleValueFrom } from '../../domain/scale';
import { averagesOf } from '../../domain/trends/average';
import { dayWithNumber, numberOfDay } from '../../domain/trends/day-number';
import { pointsOf } from '../../domain/trends/point';
import { bodies } from '../storage/support/bodies';

const hour = 3_600_000;

/** A check-in every five hours and seven minutes of a year, with values that go up and down. */
function aYear(from: number): { instant: number; value: number }[] {
  const step = 5 * hour + 7 * 60_000;
  return Array.from({ length: Math.floor((366 * 24 * hour) / step) }, (_, index) => ({
    instant: from + index * step,
    value: (index * 7) % 11,
  }));
}

/** The day on the wall, by the browser's own calendar and not by ours. */
function wallDay(instant: number, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const date = Date.UTC(Number(part('year')), Number(part('month')) - 1, Number(part('day')));
  const before = Number(part('hour')) < usualEndOfDay ? 24 * hour : 0;
  return new Date(date - before).toISOString().slice(0, 10);
}

describe.each([
  ['America/St_Johns', Date.UTC(2026, 0, 1)],
  ['Australia/Lord_Howe', Date.UTC(2026, 0, 1)],
  // Samoa went over the date line: of 30 December 2011 there is only the night that follows it.
  ['Pacific/Apia', Date.UTC(2011, 5, 1)],
])('a year in %s', (zone, from) => {
  const writings = aYear(from);
  const byDay = new Map<Day, number[]>();
  for (const { instant, value } of writings) {
    const day = dayAt(instant, zone, usualEndOfDay);
    byDay.set(day, [...(byDay.get(day) ?? []), value]);
  }
  const summaries = [...byDay].flatMap(([day, values]) => {
    const kept = values.map((value) => ({
      ...bodies['check-in'],
      connectedness: scaleValueFrom(value),
    }));
    return summaryOf(day, kept) ?? [];
  });
  const points = pointsOf(summaries, 'connectedness');

  test('has a point for every day that there was, and for no other', () => {
    const days = points.map(({ at }) => at);
    const [first = 0] = days;
    expect(days.length).toBeGreaterThanOrEqual(366);
    expect(days).toEqual(days.map((_, index) => first + index));
  });

  test('has the median of the check-ins of that day on the wall', () => {
    const onTheWall = new Map<string, number[]>();
    for (const { instant, value } of writings) {
      const day = wallDay(instant, zone);
      onTheWall.set(day, [...(onTheWall.get(day) ?? []), value]);
    }
    expect(points.map(({ at, value }) => [dayWithNumber(at), value])).toEqual(
      [...onTheWall].map(([day, values]) => [day, medianOf(values)]),
    );
  });

  test('has averages over seven days of the calendar, whatever the clocks did', () => {
    const last = points.at(-1)?.at ?? 0;
    const averages = averagesOf(points, [], last).flat();
    expect(averages).toHaveLength(last - (points[0]?.at ?? 0) - 1);
    for (const { at, value } of averages) {
      const week = points.filter((point) => point.at <= at && point.at > at - 7);
      const mean = week.reduce((sum, point) => sum + point.value, 0) / week.length;
      expect(value).toBeCloseTo(mean, 9);
    }
    expect(averages[0]?.at).toBe(numberOfDay(dayWithNumber((points[0]?.at ?? 0) + 2)));
  });
});
