import { describe, expect, it } from 'vitest';
import { claimed, decide, mended, type NudgeFacts, noNudgeYet } from '../../domain/nudge';
import { momentOn } from '../../domain/nudge-window';
import { day, facts, wall } from './nudge-world';

const at = (time: string) => wall(`2026-05-14T${time}`);
const today = day('2026-05-14');
const tomorrow = { day: day('2026-05-15'), at: wall('2026-05-15T20:30') };
const tonight = { day: today, at: at('20:30') };
const everyDay = facts().settings;

type Row = {
  name: string;
  given: Partial<NudgeFacts>;
  act: string;
  reason: string;
  next: { day: string; at: number } | null;
};

const rows: Row[] = [
  { name: 'before its time', given: {}, act: 'wait', reason: 'ahead', next: tonight },
  {
    name: 'at its time to the millisecond',
    given: { now: at('20:30') },
    act: 'show',
    reason: 'due',
    next: tonight,
  },
  {
    name: 'a millisecond before its time',
    given: { now: at('20:30') - 1 },
    act: 'wait',
    reason: 'ahead',
    next: tonight,
  },
  {
    name: 'two hours late',
    given: { now: at('22:30') },
    act: 'show',
    reason: 'due',
    next: tonight,
  },
  {
    name: 'more than two hours late',
    given: { now: at('22:30') + 1 },
    act: 'wait',
    reason: 'passed',
    next: tomorrow,
  },
  {
    name: 'switched off',
    given: { now: at('20:30'), settings: { ...everyDay, on: false } },
    act: 'off',
    reason: 'off',
    next: null,
  },
  {
    name: 'not allowed by the browser',
    given: { now: at('20:30'), allowed: false },
    act: 'off',
    reason: 'notAllowed',
    next: null,
  },
  {
    name: 'no day chosen',
    given: { now: at('20:30'), settings: { ...everyDay, days: [] } },
    act: 'off',
    reason: 'noDays',
    next: null,
  },
  {
    name: 'a day that is not chosen',
    given: { now: at('20:30'), settings: { ...everyDay, days: [1, 6] } },
    act: 'wait',
    reason: 'dayOff',
    next: { day: '2026-05-16', at: wall('2026-05-16T20:30') },
  },
  {
    name: 'written today',
    given: { now: at('20:30'), written: [today] },
    act: 'wait',
    reason: 'written',
    next: tomorrow,
  },
  {
    name: 'written for tomorrow as well',
    given: { now: at('20:30'), written: [today, tomorrow.day] },
    act: 'wait',
    reason: 'written',
    next: { day: '2026-05-16', at: wall('2026-05-16T20:30') },
  },
  {
    name: 'the day of an experience',
    given: { now: at('20:30'), experiences: [today] },
    act: 'wait',
    reason: 'experience',
    next: tomorrow,
  },
  {
    name: 'an experience tomorrow',
    given: { now: at('23:00'), experiences: [tomorrow.day] },
    act: 'wait',
    reason: 'passed',
    next: { day: '2026-05-16', at: wall('2026-05-16T20:30') },
  },
  {
    name: 'nudged a moment ago',
    given: { now: at('20:31'), state: { days: [today], shownAt: at('20:30') } },
    act: 'wait',
    reason: 'nudged',
    next: tomorrow,
  },
  {
    name: 'nudged and then written',
    given: { now: at('21:00'), written: [today], state: { days: [today], shownAt: at('20:30') } },
    act: 'wait',
    reason: 'written',
    next: tomorrow,
  },
  {
    name: 'less than sixteen hours after the last, with room left in the window',
    given: { now: at('20:30'), state: { days: [], shownAt: at('05:30') } },
    act: 'wait',
    reason: 'ahead',
    next: { day: today, at: at('21:30') },
  },
  {
    name: 'sixteen hours after the last',
    given: { now: at('21:30'), state: { days: [], shownAt: at('05:30') } },
    act: 'show',
    reason: 'due',
    next: { day: today, at: at('21:30') },
  },
  {
    name: 'sixteen hours end after the window',
    given: { now: at('20:30'), state: { days: [], shownAt: at('08:00') } },
    act: 'wait',
    reason: 'tooSoon',
    next: tomorrow,
  },
  {
    name: 'after midnight, in the evening before',
    given: { now: wall('2026-05-15T01:30'), settings: { ...everyDay, time: '00:30' } },
    act: 'show',
    reason: 'due',
    next: { day: today, at: wall('2026-05-15T00:30') },
  },
  {
    name: 'within two hours, but the day has ended',
    given: { now: wall('2026-05-15T04:10'), settings: { ...everyDay, time: '03:00' } },
    act: 'wait',
    reason: 'ahead',
    next: { day: '2026-05-15', at: wall('2026-05-16T03:00') },
  },
  {
    name: 'the clock was set back by a day after a nudge',
    given: { now: at('20:30'), state: { days: [tomorrow.day], shownAt: tomorrow.at } },
    act: 'wait',
    reason: 'tooSoon',
    next: { day: '2026-05-16', at: wall('2026-05-16T20:30') },
  },
  {
    name: 'the clock was set back by years after a nudge',
    given: {
      now: at('20:30'),
      state: { days: [day('2031-01-01')], shownAt: wall('2031-01-01T20:30') },
    },
    act: 'wait',
    reason: 'tooSoon',
    next: tomorrow,
  },
];

describe('a nudge is decided', () => {
  it.each(rows)('$name: $act, $reason', ({ given, act, reason, next }) => {
    expect(decide(facts(given))).toMatchObject({ act, reason, next });
  });

  it('is looked at again when the next one comes, and never when it is off', () => {
    expect(decide(facts()).wakeAt).toBe(tonight.at);
    expect(decide(facts({ now: at('20:45') })).wakeAt).toBe(at('20:45'));
    expect(decide(facts({ allowed: false })).wakeAt).toBeNull();
  });

  it('gives up rather than search for ever when every day is an experience', () => {
    const experiences = Array.from({ length: 400 }, (_, index) =>
      day(Temporal.PlainDate.from(today).add({ days: index }).toString()),
    );
    expect(decide(facts({ experiences }))).toMatchObject({ act: 'off', next: null, wakeAt: null });
  });
});

describe('the time of a nudge', () => {
  const moments: [
    name: string,
    day: string,
    time: string,
    zone: string,
    end: number,
    at: string,
  ][] = [
    ['an ordinary one', '2026-05-14', '20:30', 'Europe/London', 4, '2026-05-14T19:30Z'],
    ['after midnight', '2026-05-14', '01:30', 'Europe/London', 4, '2026-05-15T00:30Z'],
    ['skipped in London', '2026-03-28', '01:30', 'Europe/London', 4, '2026-03-29T01:30Z'],
    ['twice in London', '2026-10-24', '01:30', 'Europe/London', 4, '2026-10-25T00:30Z'],
    ['skipped in St Johns', '2026-03-07', '02:30', 'America/St_Johns', 4, '2026-03-08T06:00Z'],
    ['twice in St Johns', '2026-10-31', '01:15', 'America/St_Johns', 4, '2026-11-01T03:45Z'],
    ['skipped on Lord Howe', '2026-10-03', '02:15', 'Australia/Lord_Howe', 4, '2026-10-03T15:45Z'],
    ['twice on Lord Howe', '2026-04-04', '01:45', 'Australia/Lord_Howe', 4, '2026-04-04T14:45Z'],
    ['after the day Apia skipped', '2011-12-31', '20:30', 'Pacific/Apia', 4, '2011-12-31T06:30Z'],
  ];

  it.each(moments)('%s', (_name, on, time, zone, end, at) => {
    expect(momentOn(day(on), time, zone, end)).toBe(Temporal.Instant.from(at).epochMilliseconds);
  });

  it('is none on the day that Apia skipped', () => {
    expect(momentOn(day('2011-12-30'), '20:30', 'Pacific/Apia', 4)).toBeNull();
  });

  it('is none where the clocks skip the end of the day with it', () => {
    expect(momentOn(day('2026-03-28'), '01:30', 'Europe/London', 2)).toBeNull();
  });
});

describe('what is remembered', () => {
  it('is the day and the instant of the last nudge', () => {
    expect(claimed(noNudgeYet, today, at('20:30'))).toEqual({
      days: [today],
      shownAt: at('20:30'),
    });
  });

  it('stays small', () => {
    let state = noNudgeYet;
    for (let ahead = 0; ahead < 100; ahead += 1) state = claimed(state, today, ahead);
    expect(state.days).toHaveLength(32);
  });

  it('has nothing ahead of a clock that was set back, and is left alone otherwise', () => {
    const state = { days: [today], shownAt: at('20:30') };
    expect(mended(state, at('20:00'))).toEqual({ days: [today], shownAt: at('20:00') });
    expect(mended(state, at('20:30'))).toBe(state);
    expect(mended(noNudgeYet, 0)).toBe(noNudgeYet);
  });

  it('does not silence the years until a wrong clock would have come true', () => {
    const wrong = { days: [day('2031-01-01')], shownAt: wall('2031-01-01T20:30') };
    const back = at('12:00');
    expect(decide(facts({ now: back, state: mended(wrong, back) })).next).toEqual(tomorrow);
  });
});
