import { type Findable, isLater, type Trace, traceOf } from '../../domain/find';
import type { JournalRecord } from '../../domain/record';
import { leisure } from '../../platform/breath';
import { whenRecordsChange } from '../../storage/changes';
import { checkInsBefore, type Place } from '../../storage/check-ins';
import type { Journal } from '../../storage/journal';
import { recordsOf, recordsWith } from '../../storage/records';

/** Check-ins that are read in one go: few enough that a key press never waits for them, the first at once. */
const firstSlice = 50;
const slice = 250;

/** The newest so many are kept as they are, to be shown without being read again. */
const atHand = 2000;

/** What can be found of a journal, gathered bit by bit from the newest on, and kept as it is while any page writes. */
export type Traces = {
  /** Newest first, as far as they are known. */
  readonly known: readonly Trace[];
  readonly isComplete: boolean;
  /** Another one after each change of what was known already. */
  readonly version: number;
  /** Comes back once more is known. */
  more: () => Promise<void>;
  /** Goes on gathering by itself whenever the page has nothing else to do. */
  gather: () => Promise<void>;
  /** Lets go of it all. */
  close: () => void;
};

/**
 * Begins to gather.
 * @param onChange called after something that was known has changed
 */
export function tracesOf(journal: Journal, onChange: () => void): Traces {
  let known: Trace[] = [];
  /** Insights and experiences that lie before what is known. */
  let ahead: Trace[] | null = null;
  let last: Place | null = null;
  let isComplete = false;
  let version = 0;
  let closed = false;
  // One after the other, so that a slice that was read before a change cannot come in after it.
  let queue: Promise<void> = Promise.resolve();
  const next = (work: () => Promise<void>): Promise<void> => {
    const done = queue.then(() => (closed ? undefined : work()));
    queue = done.catch(() => {});
    return done;
  };

  async function readOn(): Promise<void> {
    if (isComplete) return;
    const wanted = last ? slice : firstSlice;
    const [page, small] = await Promise.all([
      checkInsBefore(journal, last, wanted),
      ahead ?? smallKinds(journal),
    ]);
    ahead = small;
    for (const checkIn of page) {
      const trace = traceOf(checkIn);
      if (known.length < atHand) trace.record = checkIn;
      while (small[0] && isLater(small[0], trace)) known.push(...small.splice(0, 1));
      known.push(trace);
    }
    last = page.at(-1) ?? last;
    if (page.length < wanted) {
      known.push(...small.splice(0));
      isComplete = true;
    }
  }

  let reading: Promise<void> | null = null;
  /** Whoever wants more while some is on its way waits for that alone. */
  const more = (): Promise<void> => {
    reading ??= next(readOn).finally(() => {
      reading = null;
    });
    return reading;
  };

  async function follow(ids: string[] | null): Promise<void> {
    const records: (JournalRecord | null)[] | null = ids && (await recordsWith(journal, ids));
    if (records?.every((record) => record?.kind === 'check-in')) {
      const gone = new Set(ids);
      known = known.filter(({ id }) => !gone.has(id));
      for (const record of records) {
        if (!isFindable(record)) continue;
        const trace = { ...traceOf(record), record };
        if (isComplete || (last && isLater(trace, { kind: 'check-in', ...last })))
          put(known, trace);
      }
    } else if (records === null || records.some((record) => record && isSmall(record))) {
      [known, ahead, last, isComplete] = [[], null, null, false];
    } else return;
    version += 1;
    onChange();
  }

  const stop = whenRecordsChange(journal, (ids) => {
    next(() => follow(ids)).catch((error: unknown) => reportError(error));
  });
  return {
    get known() {
      return known;
    },
    get isComplete() {
      return isComplete;
    },
    get version() {
      return version;
    },
    more,
    async gather() {
      // The first at once: it is little, and whoever types right away finds something in it.
      while (!isComplete && !closed) {
        await more();
        await leisure();
      }
    },
    close() {
      closed = true;
      known = [];
      stop();
    },
  };
}

async function smallKinds(journal: Journal): Promise<Trace[]> {
  const [experiences, insights] = await Promise.all([
    recordsOf(journal, 'experience'),
    recordsOf(journal, 'insight'),
  ]);
  const past = experiences.filter(({ body }) => body.status === 'past');
  return [...past, ...insights]
    .map(traceOf)
    .toSorted((one, other) => (isLater(one, other) ? -1 : 1));
}

function isSmall({ kind }: JournalRecord): boolean {
  return kind === 'experience' || kind === 'insight';
}

/** Whether a record is there and has words that can be found. */
export function isFindable(record: JournalRecord | null): record is Findable {
  if (!record || record.removed !== null) return false;
  if (record.kind === 'experience') return record.body.status === 'past';
  return record.kind === 'check-in' || record.kind === 'insight';
}

/** Puts a trace in its place among others, the newest first. */
function put(traces: Trace[], trace: Trace): void {
  traces.splice(placeIn(traces, trace), 0, trace);
}

/** How many of some traces, the newest first, stand before a place. */
export function placeIn(traces: readonly Trace[], place: Parameters<typeof isLater>[1]): number {
  let [from, to] = [0, traces.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const trace = traces[middle];
    if (trace && isLater(trace, place)) from = middle + 1;
    else to = middle;
  }
  return from;
}
