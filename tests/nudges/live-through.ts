import { type History, historyFrom } from './history';
import type { Share } from './share';
import { Wrong } from './judge';

/** What many histories came to. */
export type Together = { days: number; nudges: number; wakes: number };

/** The first of the histories to live through, by its number, and the last; all where that is not given. */
const [first, last] = (process.env['NUDGE_SEEDS'] ?? '0-').split('-').map(Number);

/**
 * Lives through as many histories as asked for. The first that goes wrong is made as small as it can be while it
 * still goes wrong, and told with its number.
 */
export async function liveThrough(
  { histories, least, most }: Share,
  live: (history: History) => Promise<Omit<Together, 'days'>> | Omit<Together, 'days'>,
): Promise<Together> {
  const together: Together = { days: 0, nudges: 0, wakes: 0 };
  const end = last ? last + 1 : histories;
  for (let seed = first ?? 0; seed < end; seed += 1) {
    const history = historyFrom(seed, least, most);
    try {
      const { nudges, wakes } = await live(history);
      together.days += history.days;
      together.nudges += nudges;
      together.wakes += wakes;
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      const small = await smallest(history, async (candidate) => wrongIn(candidate, live));
      const why = await wrongIn(small, live);
      throw new Error(`History ${seed}: ${why}\n${JSON.stringify(small)}`);
    }
  }
  console.log(`${JSON.stringify(together)} in histories of ${least} to ${most} days`);
  return together;
}

async function wrongIn(
  history: History,
  live: (history: History) => unknown,
): Promise<string | null> {
  try {
    await live(history);
    return null;
  } catch (error) {
    if (error instanceof Wrong) return error.message;
    throw error;
  }
}

/** Leaves out whatever can be left out, many events at once and then fewer. */
async function smallest(
  history: History,
  wrong: (history: History) => Promise<string | null>,
): Promise<History> {
  let small = history;
  for (let size = small.events.length; size >= 1; size = Math.floor(size / 2)) {
    for (let from = small.events.length - size; from >= 0; from -= size) {
      const events = small.events.filter((_, place) => place < from || place >= from + size);
      const candidate = { ...small, events };
      if ((await wrong(candidate)) !== null) small = candidate;
    }
  }
  for (let index = small.reactions.length - 1; index >= 0; index -= 1) {
    const reactions = small.reactions.map((one, place) => (place === index ? null : one));
    const candidate = { ...small, reactions };
    if ((await wrong(candidate)) !== null) small = candidate;
  }
  return small;
}
