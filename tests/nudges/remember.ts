import { vi } from 'vitest';

type Work<Asked extends unknown[], Answer> = (...asked: Asked) => Answer;

/** Years of days are more than there is room for. */
const room = 300_000;

/** The same function, which works an answer out only once for the same question. */
function remembered<Asked extends unknown[], Answer>(
  work: Work<Asked, Answer>,
  questionOf: (...asked: Asked) => string | number,
): Work<Asked, Answer> {
  const answers = new Map<string | number, Answer>();
  return (...asked) => {
    const question = questionOf(...asked);
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = work(...asked);
    if (answers.size > room) answers.clear();
    answers.set(question, answer);
    return answer;
  };
}

const joined = (...asked: (string | number)[]) => asked.join(' ');

const places = new Map<string, number>();

/** A number of its own for each minute of each zone and end of the day. */
function minuteIn(at: number, zone: string, endOfDay: number): number {
  const place = places.get(zone) ?? places.size;
  places.set(zone, place);
  return (Math.floor(at / 60_000) * 32 + place) * 12 + endOfDay;
}

vi.mock('../../domain/day', async (original) => {
  const real = await original<typeof import('../../domain/day')>();
  return {
    ...real,
    // No zone changes its clocks, and no day ends, within a minute.
    dayAt: remembered(real.dayAt, minuteIn),
    dayAfter: remembered(real.dayAfter, joined),
    daysBetween: remembered(real.daysBetween, joined),
    weekdayOf: remembered(real.weekdayOf, (day) => day),
  };
});

vi.mock('../../domain/nudge-window', async (original) => {
  const real = await original<typeof import('../../domain/nudge-window')>();
  return {
    ...real,
    momentOn: remembered(real.momentOn, joined),
    endOf: remembered(real.endOf, joined),
  };
});
