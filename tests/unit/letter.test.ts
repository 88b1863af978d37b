import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayAfter, dayAt, type Instant } from '../../domain/day';
import { letterDueOn, usualOpening } from '../../domain/letter';
import type { JournalRecord, Kept, LetterBody } from '../../domain/record';
import { noStamp, type Stamp } from '../../domain/stamp';

const day = (text: string) => text as Day;
const today = day('2026-05-20');

function letterOn(opensOn: string, id = opensOn, body: Partial<LetterBody> = {}): Kept<'letter'> {
  return {
    ...{ id, kind: 'letter', day: day('2026-05-14'), at: '2026-05-14T12:00:00.000Z' as Instant },
    ...{ zone: 'Europe/London', v: 1, stamp: noStamp, removed: null },
    body: { words: 'Dear me', experience: null, opensOn: day(opensOn), opened: null, ...body },
  };
}

describe('the letter to offer on 20 May', () => {
  const opened = '2026-05-20T18:00:00.000Z' as Instant;
  const removed = { ...letterOn('2026-05-19', 'gone'), removed: '001-0-a' as Stamp };
  const rows: [string, JournalRecord<'letter'>[], Record<string, Day>, string | null][] = [
    ['without any', [], {}, null],
    ['one that opens tomorrow', [letterOn('2026-05-21')], {}, null],
    ['one whose day it is', [letterOn('2026-05-20', 'a')], {}, 'a'],
    ['one whose day has gone by', [letterOn('2025-01-01', 'a')], {}, 'a'],
    ['one that was opened', [letterOn('2026-05-20', 'a', { opened })], {}, null],
    ['one that was removed', [removed], {}, null],
    ['one that was put off today', [letterOn('2026-05-20', 'a')], { a: today }, null],
    ['one put off yesterday', [letterOn('2026-05-19', 'a')], { a: day('2026-05-19') }, 'a'],
    ['two: the longer due', [letterOn('2026-05-20', 'a'), letterOn('2026-05-18', 'b')], {}, 'b'],
    [
      'two, the first put off today',
      [letterOn('2026-05-20', 'a'), letterOn('2026-05-18', 'b')],
      { b: today },
      'a',
    ],
  ];

  test.each(rows)('%s', (_name, letters, putOff, expected) => {
    expect(letterDueOn(today, letters, putOff)?.id ?? null).toBe(expected);
  });
});

describe('the day a letter opens on if nothing else is chosen', () => {
  test.each([
    ['thirty days after its writing', '2026-05-14', null, '2026-06-13'],
    ['thirty days after its experience', '2026-05-14', '2026-05-20', '2026-06-19'],
    ['thirty days after an experience before', '2026-05-14', '2026-05-02', '2026-06-01'],
    ['from the writing, where that has gone by', '2026-05-14', '2026-01-02', '2026-06-13'],
    ['from the writing, where that is today', '2026-05-14', '2026-04-14', '2026-06-13'],
  ])('%s', (_name, written, experience, expected) => {
    expect(usualOpening(day(written), experience === null ? null : day(experience))).toBe(expected);
  });
});

describe('laws', () => {
  const zones = [
    ...['UTC', 'Europe/London', 'America/St_Johns', 'Pacific/Apia', 'Pacific/Kiritimati'],
    ...['Pacific/Pago_Pago', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'America/Los_Angeles'],
  ];
  const anyInstant = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2040, 0) });
  const anyLetter = fc
    .record({ id: fc.uuid(), after: fc.integer({ min: -3, max: 3 }), opened: fc.boolean() })
    .map(({ id, after, opened }) => ({ id, after, opened }));

  test('a letter never opens before midnight of its day, by the clock on the wall of any zone', () => {
    fc.assert(
      fc.property(
        anyInstant,
        fc.constantFrom(...zones),
        fc.nat({ max: 11 }),
        fc.array(anyLetter, { maxLength: 5 }),
        (instant, zone, endOfDay, drawn) => {
          const wall = Temporal.Instant.fromEpochMilliseconds(instant)
            .toZonedDateTimeISO(zone)
            .toPlainDate()
            .toString() as Day;
          const opened = '2000-01-01T00:00:00.000Z' as Instant;
          const letters = drawn.map((one) =>
            letterOn(dayAfter(wall, one.after), one.id, { opened: one.opened ? opened : null }),
          );
          const due = letterDueOn(dayAt(instant, zone, endOfDay), letters);
          if (due) {
            expect(due.body.opensOn <= wall).toBe(true);
            expect(due.body.opened).toBe(null);
          }
          if (letters.every(({ body }) => body.opensOn > wall)) expect(due).toBe(null);
        },
      ),
    );
  });

  test('what was opened is never offered again, and what is put off not on that day', () => {
    fc.assert(
      fc.property(fc.array(anyLetter, { maxLength: 6 }), (drawn) => {
        let letters: readonly Kept<'letter'>[] = drawn.map(({ id, after }) =>
          letterOn(dayAfter(today, after), id),
        );
        let putOff: Record<string, Day> = {};
        const offered: string[] = [];
        for (let due = letterDueOn(today, letters, putOff); due;) {
          offered.push(due.id);
          const { id } = due;
          if (offered.length % 2 === 0) putOff = { ...putOff, [id]: today };
          else {
            const opened = '2026-05-20T18:00:00.000Z' as Instant;
            letters = letters.map((one) =>
              one.id === id ? { ...one, body: { ...one.body, opened } } : one,
            );
          }
          due = letterDueOn(today, letters, putOff);
        }
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.length).toBe(drawn.filter(({ after }) => after <= 0).length);
      }),
    );
  });
});
