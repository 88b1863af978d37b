import { isHard } from './check-in';
import type { Day, Instant } from './day';
import type { Lens } from './lens';
import type { CheckIn, Experience, Kept, Phase } from './record';
import { beginsIn, holds, searchable, type Terms } from './search';

/** Which of the records are wanted. Null, or an empty list, means all. */
export type Filters = {
  lenses: readonly Lens[];
  practice: boolean;
  hard: boolean;
  phase: Phase | null;
  /** Id of the experience that a record follows, or is. */
  experience: string | null;
  from: Day | null;
  to: Day | null;
};

export type FilterName = 'lens' | 'practice' | 'hard' | 'phase' | 'experience' | 'span';

export const noFilters: Filters = {
  lenses: [],
  practice: false,
  hard: false,
  phase: null,
  experience: null,
  from: null,
  to: null,
};

/** The filters that leave anything out, in the order in which they are named. */
export function filtersIn(filters: Filters): FilterName[] {
  const on: Record<FilterName, boolean> = {
    lens: filters.lenses.length > 0,
    practice: filters.practice,
    hard: filters.hard,
    phase: filters.phase !== null,
    experience: filters.experience !== null,
    span: filters.from !== null || filters.to !== null,
  };
  return (Object.keys(on) as FilterName[]).filter((name) => on[name]);
}

/** Kinds of records whose words can be found. */
export type Findable = CheckIn | Experience | Kept<'insight'>;

/** What is remembered of a record so that it can be found: enough to sort, filter and search without reading it. */
export type Trace = {
  kind: Findable['kind'];
  id: string;
  day: Day;
  at: Instant;
  /** All of its words, folded. */
  text: string;
  lens: Lens | null;
  practice: boolean;
  hard: boolean;
  /** The record itself, of those that are likely to be shown first. */
  record?: Findable;
};

/** The words of a record that can be found, as they were written, the main ones first. */
export function wordsOf(record: Findable): string[] {
  if (record.kind === 'insight') return [record.body.words];
  if (record.kind === 'check-in') {
    const { reflection, prompt, practice } = record.body;
    return [reflection, prompt?.words ?? '', practice?.words ?? ''].filter(Boolean);
  }
  const { title, guide, intention, account, set, setting, held, notes } = record.body;
  const { qualities, firstWords } = record.body;
  const own = qualities.flatMap((quality) => ('words' in quality ? [quality.words] : []));
  const first = firstWords ? [firstWords.word, firstWords.image, firstWords.feeling] : [];
  const rest = [account, set, setting, held, notes, ...own, ...first];
  return [title, guide, intention?.words ?? '', ...rest].filter(Boolean);
}

export function traceOf(record: Findable): Trace {
  const { kind, id, day, at } = record;
  return {
    ...{ kind, id, day, at },
    // A mark that nobody types keeps a phrase from being found across two texts.
    text: wordsOf(record).map(searchable).join('\n'),
    lens: lensOf(record),
    practice: record.kind === 'check-in' && record.body.practice !== null,
    hard: record.kind === 'check-in' && isHard(record.body),
  };
}

function lensOf(record: Findable): Lens | null {
  if (record.kind === 'insight') return record.body.lens;
  return record.kind === 'check-in' ? (record.body.prompt?.lens ?? null) : null;
}

/** Newest day first; on a day check-ins, the newest writing first, then insights, the experience at its foot. */
export function isLater(one: Order, other: Order): boolean {
  if (one.day !== other.day) return one.day > other.day;
  if (one.kind !== other.kind) return rank[one.kind] < rank[other.kind];
  return one.at === other.at ? one.id > other.id : one.at > other.at;
}

type Order = Pick<Trace, 'kind' | 'day' | 'at' | 'id'>;

const rank = { 'check-in': 0, insight: 1, experience: 2 } as const;

/** What phase a day is in, and which experience it follows. */
export type PhaseOfDay = (day: Day) => { phase: Phase; experience: string | null };

/**
 * The one filter that leaves a trace out; `several` where it takes more than one, null where none does.
 * @param names those of the filters that leave anything out, for whoever asks of many traces
 */
export function hiddenBy(
  trace: Trace,
  filters: Filters,
  phaseOf: PhaseOfDay,
  names: readonly FilterName[] = filtersIn(filters),
): FilterName | 'several' | null {
  let by: FilterName | null = null;
  for (const name of names) {
    if (passes[name](trace, filters, phaseOf)) continue;
    if (by !== null) return 'several';
    by = name;
  }
  return by;
}

const passes: Record<FilterName, (t: Trace, f: Filters, phaseOf: PhaseOfDay) => boolean> = {
  lens: ({ lens }, { lenses }) => lens !== null && lenses.includes(lens),
  practice: ({ practice }) => practice,
  hard: ({ hard }) => hard,
  phase: ({ day }, { phase }, phaseOf) => phaseOf(day).phase === phase,
  experience: ({ id, day }, { experience }, phaseOf) =>
    id === experience || phaseOf(day).experience === experience,
  span: ({ day }, { from, to }) => (from === null || day >= from) && (to === null || day <= to),
};

/** Whether words of a trace begin with what is searched for; it may also stand inside of longer ones. */
export function hasBeginnings(trace: Trace, terms: Terms): boolean {
  return beginsIn(trace.text, terms);
}

/** Whether a trace has the words, whatever the filters say. */
export function hasWords(trace: Trace, terms: Terms): boolean {
  return holds(trace.text, terms);
}
