import { describe, expect, it } from 'vitest';
import { claimIn, decide, type NudgeFacts } from '../../domain/nudge';
import {
  answered,
  claimed,
  mended,
  noNudgeYet,
  nudgeStateFrom,
  putOff,
  refused,
} from '../../domain/nudge-state';
import { daysApart } from '../../domain/nudge-rhythm';
import { momentOn } from '../../domain/nudge-window';
import { nudgeWordsFor, wordsKept } from '../../domain/nudge-words';
import { day, everyDay, facts, wall } from './nudge-world';

const at = (time: string) => wall(`2026-05-14T${time}`);
const today = day('2026-05-14');
const tomorrow = { day: day('2026-05-15'), at: wall('2026-05-15T20:30') };
const tonight = { day: today, at: at('20:30') };

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
    name: 'not allowed by the browser: as a dot',
    given: { now: at('20:30'), allowed: false },
    act: 'show',
    reason: 'due',
    next: tonight,
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
    given: { now: at('20:31'), state: nudgeStateFrom({ days: [today], shownAt: at('20:30') }) },
    act: 'wait',
    reason: 'nudged',
    next: tomorrow,
  },
  {
    name: 'nudged and then written',
    given: {
      now: at('21:00'),
      written: [today],
      state: nudgeStateFrom({ days: [today], shownAt: at('20:30') }),
    },
    act: 'wait',
    reason: 'written',
    next: tomorrow,
  },
  {
    name: 'less than sixteen hours after the last, with room left in the window',
    given: { now: at('20:30'), state: nudgeStateFrom({ days: [], shownAt: at('05:30') }) },
    act: 'wait',
    reason: 'ahead',
    next: { day: today, at: at('21:30') },
  },
  {
    name: 'sixteen hours after the last',
    given: { now: at('21:30'), state: nudgeStateFrom({ days: [], shownAt: at('05:30') }) },
    act: 'show',
    reason: 'due',
    next: { day: today, at: at('21:30') },
  },
  {
    name: 'sixteen hours end after the window',
    given: { now: at('20:30'), state: nudgeStateFrom({ days: [], shownAt: at('08:00') }) },
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
    given: {
      now: at('20:30'),
      state: nudgeStateFrom({ days: [tomorrow.day], shownAt: tomorrow.at }),
    },
    act: 'wait',
    reason: 'tooSoon',
    next: { day: '2026-05-16', at: wall('2026-05-16T20:30') },
  },
  {
    name: 'the clock was set back by years after a nudge',
    given: {
      now: at('20:30'),
      state: nudgeStateFrom({ days: [day('2031-01-01')], shownAt: wall('2031-01-01T20:30') }),
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
    expect(decide(facts({ settings: { ...everyDay, on: false } })).wakeAt).toBeNull();
  });

  it('never looks without a pause, not even where clocks go back over the end of a day', () => {
    const zone = 'America/St_Johns';
    // On that night St Johns went from a minute after midnight back to a minute after eleven.
    const now = Date.parse('2010-11-07T02:50Z');
    const state = claimed(noNudgeYet, day('2010-11-06'), now - 3_600_000, 0);
    const given = facts({ now, zone, endOfDay: 0, state });
    expect(decide(given)).toMatchObject({ today: '2010-11-06', standing: true });
    expect(Number(decide(given).wakeAt)).toBeGreaterThanOrEqual(now + 60_000);
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

describe('nobody is there', () => {
  const given = { now: at('20:40'), present: false };
  const waiting = { ...everyDay, waitForMe: true };

  it('waits where that was chosen, and looks again in a quarter of an hour', () => {
    expect(decide(facts({ ...given, settings: waiting }))).toMatchObject({
      act: 'wait',
      reason: 'waiting',
      wakeAt: at('20:55'),
    });
  });

  it('makes no difference where it was not', () => {
    expect(decide(facts(given)).act).toBe('show');
  });

  it('is not waited for longer than two hours', () => {
    const late = { ...given, now: at('22:31'), settings: waiting };
    expect(decide(facts(late))).toMatchObject({ act: 'wait', reason: 'passed', next: tomorrow });
  });
});

describe('rest', () => {
  const resting = { ...everyDay, restUntil: day('2026-05-20') };

  it('is until a day, which is the first on which one may come', () => {
    const next = { day: '2026-05-20', at: wall('2026-05-20T20:30') };
    expect(decide(facts({ settings: resting }))).toMatchObject({ reason: 'resting', next });
  });

  it('may be as long as one likes', () => {
    const settings = { ...everyDay, restUntil: day('2031-01-01') };
    expect(decide(facts({ settings })).next?.day).toBe('2031-01-01');
  });

  it('is over on its day', () => {
    const now = wall('2026-05-20T20:30');
    expect(decide(facts({ now, settings: resting })).act).toBe('show');
  });
});

describe('stepping back', () => {
  /** The days of the nudges that come when nobody answers, from a Thursday on. */
  function unanswered(settings = everyDay, days = 60): string[] {
    let state = noNudgeYet;
    const came: string[] = [];
    for (let ahead = 0; ahead < days; ahead += 1) {
      const given = facts({ now: at('20:30') + ahead * 86_400_000, settings, state });
      const claim = claimIn(given);
      if (claim.claimed) came.push(decide(given).today.slice(5));
      state = claim.state;
    }
    return came;
  }

  it('is three daily, three every third day, three weekly, then none', () => {
    expect(unanswered()).toEqual([
      ...['05-14', '05-15', '05-16', '05-19', '05-22', '05-25'],
      ...['06-01', '06-08', '06-15'],
    ]);
  });

  it('goes by the chosen days: the first that is far enough on', () => {
    const weekends = { ...everyDay, days: [6, 7] };
    expect(unanswered(weekends, 100)).toEqual([
      ...['05-16', '05-17', '05-23', '05-30', '06-06', '06-13'],
      ...['06-20', '06-27', '07-04'],
    ]);
  });

  it('is not, where one chose to stay', () => {
    expect(unanswered({ ...everyDay, ifUnanswered: 'stay' })).toHaveLength(60);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 1],
    [3, 3],
    [5, 3],
    [6, 7],
    [8, 7],
    [9, null],
  ])('after %i in a row is %s days apart', (count, days) => {
    expect(daysApart(count)).toBe(days);
  });

  const quiet = { ...nudgeStateFrom({ days: [day('2026-05-01')], shownAt: 0 }), unanswered: 9 };

  it('ends when Afterglow is opened', () => {
    expect(decide(facts({ state: quiet }))).toMatchObject({ act: 'off', reason: 'quiet' });
    const opened = answered(quiet, at('12:00'));
    expect(decide(facts({ state: opened })).next).toEqual(tonight);
  });

  it('ends without a nudge for having opened it, where its time has passed', () => {
    const opened = answered(quiet, at('21:00'));
    expect(decide(facts({ now: at('21:00'), state: opened }))).toMatchObject({
      reason: 'passed',
      next: tomorrow,
    });
  });

  it('ends when something was written on the day of the last one, or later', () => {
    const written = [day('2026-05-01')];
    expect(decide(facts({ state: quiet, written })).next).toEqual(tonight);
    expect(decide(facts({ state: quiet, written: [day('2026-04-30')] })).next).toBeNull();
  });

  it('counts a nudge that is answered and then ignored again from the start', () => {
    const state = claimIn(facts({ now: at('20:30'), state: answered(quiet, 1) })).state;
    expect(state.unanswered).toBe(1);
  });
});

describe('a nudge that was put off', () => {
  const shown = claimIn(facts({ now: at('20:30') })).state;
  const off = putOff(shown, today, at('20:40'));
  const again = { day: today, at: at('21:40') };

  it('comes once more in an hour, and then is put off no more', () => {
    expect(decide(facts({ now: at('20:30'), state: shown })).mayPutOff).toBe(true);
    expect(decide(facts({ now: at('21:00'), state: off }))).toMatchObject({
      act: 'wait',
      reason: 'later',
      next: again,
      standing: false,
    });
    const came = claimIn(facts({ now: at('21:40'), state: off }));
    expect(came.claimed).toBe(true);
    expect(decide(facts({ now: at('21:41'), state: came.state }))).toMatchObject({
      reason: 'nudged',
      standing: true,
      mayPutOff: false,
    });
    expect(putOff(came.state, today, at('21:42'))).toBe(came.state);
  });

  it('counts as one', () => {
    const { state } = claimIn(facts({ now: at('21:40'), state: off }));
    expect(state).toMatchObject({ days: [today], unanswered: 1 });
  });

  it.each([
    ['after writing', { written: [today] }],
    ['on the day of an experience', { experiences: [today] }],
    ['more than two hours late', { now: at('23:41') }],
    ['after all was switched off', { settings: { ...everyDay, on: false } }],
  ])('does not come %s', (_name, change) => {
    expect(claimIn(facts({ now: at('21:40'), state: off, ...change })).claimed).toBe(false);
  });

  it('does not come on the next day, and is not offered where the hour would end there', () => {
    const late = wall('2026-05-15T03:30');
    const state = putOff(shown, today, late);
    expect(decide(facts({ now: late, state: shown })).mayPutOff).toBe(false);
    expect(decide(facts({ now: late, state })).next).toEqual(tomorrow);
    expect(decide(facts({ now: wall('2026-05-15T04:30'), state })).next).toEqual(tomorrow);
  });

  it('comes an hour after a clock set back is noticed', () => {
    const back = at('10:00');
    expect(decide(facts({ now: back, state: off })).next).toEqual({ day: today, at: at('11:00') });
  });

  it('is not repeated after "not today", which is an answer', () => {
    const state = refused(off, today);
    expect(decide(facts({ now: at('21:40'), state }))).toMatchObject({
      act: 'wait',
      reason: 'refused',
      next: tomorrow,
      standing: false,
    });
    expect(state.unanswered).toBe(0);
  });

  it('cannot be refused or put off on another day', () => {
    expect(refused(shown, tomorrow.day)).toBe(shown);
    expect(putOff(shown, tomorrow.day, tomorrow.at)).toBe(shown);
  });
});

describe('what stands on the screen or the icon', () => {
  const { state } = claimIn(facts({ now: at('20:30') }));
  const standing = (change: Partial<NudgeFacts>) =>
    decide(facts({ now: at('20:35'), state, ...change })).standing;

  it('stands until its day ends, and is looked at then', () => {
    const later = decide(facts({ now: at('23:00'), state }));
    expect(later).toMatchObject({ standing: true, wakeAt: wall('2026-05-15T04:00') });
    expect(standing({ now: wall('2026-05-15T04:00') })).toBe(false);
  });

  it.each<[string, Partial<NudgeFacts>]>([
    ['something was written', { written: [today] }],
    ['it turns out to be the day of an experience', { experiences: [today] }],
    ['nudges rest', { settings: { ...everyDay, restUntil: tomorrow.day } }],
    ['nudges were switched off', { settings: { ...everyDay, on: false } }],
    ['Afterglow was opened', { state: answered(state, at('20:34')) }],
  ])('does not once %s', (_name, change) => {
    expect(standing({})).toBe(true);
    expect(standing(change)).toBe(false);
  });

  it.each<
    [NudgeFacts['settings']['shows'], boolean, boolean, { notification: boolean; dot: boolean }]
  >([
    ['notification', true, false, { notification: true, dot: false }],
    ['notification', false, false, { notification: false, dot: true }],
    ['notification', true, true, { notification: true, dot: true }],
    ['dot', true, false, { notification: false, dot: true }],
    ['both', true, false, { notification: true, dot: true }],
    ['both', false, false, { notification: false, dot: true }],
  ])('chosen as %s, allowed %s, unshown %s', (shows, allowed, unshown, by) => {
    const change = { allowed, settings: { ...everyDay, shows }, state: { ...state, unshown } };
    expect(decide(facts(change)).by).toEqual(by);
  });
});

describe('what it says', () => {
  const own = (words: string) => nudgeWordsFor({ says: 'own', words }, null);

  it.each([
    ['Evening, you. However it went.', 'Evening, you.', 'However it went.'],
    ['Kettle?', 'Kettle?', ''],
    [
      'Ten minutes outside before the laptop opens',
      'Ten minutes outside',
      'before the laptop opens',
    ],
    ['Onewordthatislongerthanaline', 'Onewordthatislongerthanaline', ''],
  ])('in lines: %s', (words, title, message) => {
    expect(own(words)).toEqual({ own: true, title, message });
  });

  it('is discreet by default, and where there are no words', () => {
    expect(nudgeWordsFor({ says: 'discreet', words: 'Mine' }, 'Theirs')).toEqual({ own: false });
    expect(nudgeWordsFor({ says: 'practice', words: 'Mine' }, null)).toEqual({ own: false });
    expect(own('  ')).toEqual({ own: false });
  });

  it('keeps sixty characters in one line', () => {
    expect(wordsKept(` a\nb${'😀'.repeat(80)}`)).toBe(`a b${'😀'.repeat(57)}`);
  });
});

describe('what is remembered', () => {
  it('is the day and the instant of the last nudge', () => {
    expect(claimed(noNudgeYet, today, at('20:30'), 0)).toEqual({
      ...noNudgeYet,
      days: [today],
      last: today,
      shownAt: at('20:30'),
      unanswered: 1,
      up: true,
    });
  });

  it('stays small', () => {
    let state = noNudgeYet;
    for (let ahead = 0; ahead < 100; ahead += 1) {
      state = claimed(state, today, ahead, state.unanswered);
    }
    expect(state.days).toHaveLength(32);
    expect(state.unanswered).toBe(9);
  });

  it('is read where an earlier version wrote less of it', () => {
    const state = nudgeStateFrom({ days: [today], shownAt: at('20:30') });
    expect(state).toEqual({ ...noNudgeYet, days: [today], last: today, shownAt: at('20:30') });
    expect(nudgeStateFrom(undefined)).toEqual(noNudgeYet);
  });

  it('has nothing ahead of a clock that was set back, and is left alone otherwise', () => {
    const state = nudgeStateFrom({ days: [tomorrow.day], shownAt: at('20:30') });
    expect(mended(state, at('20:00'), today)).toEqual({
      ...state,
      last: today,
      shownAt: at('20:00'),
    });
    expect(mended(state, at('20:30'), today)).toBe(state);
    expect(mended(noNudgeYet, 0, today)).toBe(noNudgeYet);
  });

  it('does not silence the years until a wrong clock would have come true', () => {
    const wrong = nudgeStateFrom({
      days: [day('2031-01-01')],
      shownAt: wall('2031-01-01T20:30'),
      unanswered: 6,
    });
    const back = at('12:00');
    const { next } = decide(facts({ now: back, state: mended(wrong, back, today) }));
    expect(next?.day).toBe('2026-05-21');
  });
});
