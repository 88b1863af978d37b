import { useMemo, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day';
import type { Kept } from '../../domain/record';
import { type Part, parts } from '../../domain/report/paper';
import type { Journal } from '../../storage/journal';
import type { GuideRead } from './read-report';
import { latestReport, type Span, type SpanOption, spanOptions } from './spans';

/** What was chosen on the page, as long as nothing has left it. */
type Standing = {
  /** The last report when the page was first come to: what leaves now does not move the days that are shown. */
  last: Kept<'report'> | null;
  by: string | null;
  days: { from: Day; to: Day } | null;
  parts: ReadonlySet<Part>;
  struck: ReadonlySet<string>;
};

/** What goes along unless something else was chosen: all but what is told of an experience itself, and what was hard. */
const usualParts: readonly Part[] = [
  'questions',
  'entries',
  'experiences',
  'measures',
  'insights',
  'answers',
];

/** By journal, so that choices are still there when one comes back to the page. In memory only. */
const standings = new WeakMap<Journal, Standing>();

function firstStanding({ reports }: GuideRead): Standing {
  const last = latestReport(reports);
  const chosen = last ? parts.filter((part) => last.body.sections.includes(part)) : usualParts;
  return {
    last,
    by: null,
    days: null,
    parts: new Set(chosen),
    struck: new Set(last?.body.struck),
  };
}

export type Choosing = {
  options: SpanOption[];
  span: Span;
  parts: ReadonlySet<Part>;
  struck: ReadonlySet<string>;
  chooseSpan: (by: string) => void;
  chooseDays: (from: Day, to: Day) => void;
  togglePart: (part: Part) => void;
  /** Strikes lines out, or puts them back. */
  strike: (ids: readonly string[], out: boolean) => void;
  /** To be called once something has left: the next visit begins anew. */
  left: () => void;
};

/** What the person chooses of the page, begun with what they chose last time. */
export function useChoices(journal: Journal, read: GuideRead, today: Day): Choosing {
  const [standing, setStanding] = useState(() => standings.get(journal) ?? firstStanding(read));
  const hasLeft = useRef(false);
  const { last, by, days } = standing;
  const options = useMemo(
    () => spanOptions(last, read.experiences, today),
    [last, read.experiences, today],
  );
  const change = (changes: Partial<Standing>) =>
    setStanding((before) => {
      const next = { ...before, ...changes };
      if (!hasLeft.current) standings.set(journal, next);
      return next;
    });
  const chosen = options.find((option) => option.by === by) ?? options[0];
  const span: Span =
    by === 'days' && days ? { by, ...days } : (chosen ?? { by: 'days', from: today, to: today });
  return {
    options,
    span,
    parts: standing.parts,
    struck: standing.struck,
    chooseSpan: (next) =>
      change({ by: next, days: next === 'days' ? { from: span.from, to: span.to } : days }),
    chooseDays: (from, to) => change({ by: 'days', days: { from, to } }),
    togglePart: (part) => {
      const next = new Set(standing.parts);
      if (!next.delete(part)) next.add(part);
      change({ parts: next });
    },
    strike: (ids, out) => {
      const next = new Set(standing.struck);
      for (const id of ids) {
        if (out) next.add(id);
        else next.delete(id);
      }
      change({ struck: next });
    },
    left: () => {
      hasLeft.current = true;
      standings.delete(journal);
    },
  };
}
