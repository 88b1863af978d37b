import { beginningOf, type Harvest, type Here, leave, type Place } from './harvest';
import type { JsonPart } from './json-part';
import { type JsonEnd, jsonReader } from './json-parts';
import { isAfterglow, jsonKindOf } from './kinds';
import type { JsonSource } from './source';

/** How many parts may come before it must be clear whose file it is. */
const mostBefore = 400;

export type JsonOutcome =
  | { whose: 'afterglow' }
  | { whose: 'nobody'; end: JsonEnd; line: number }
  | { whose: 'program'; harvest: Harvest; end: JsonEnd };

/** Reads the JSON file of a program bit by bit, whichever it turns out to be. */
export function jsonReading(file: string, here: Here) {
  const reader = jsonReader();
  const before: JsonPart[] = [];
  const faulty: JsonPart[] = [];
  let source: JsonSource | null = null;
  let ours = false;
  let lost = false;
  let count = 0;

  function place(part: JsonPart): Place {
    const entry = typeof part.name === 'number' ? part.name + 1 : null;
    return { file, line: part.line, entry, words: beginningOf(part.words) };
  }

  function give(to: JsonSource, part: JsonPart): void {
    count += 1;
    if (part.fault) faulty.push(part);
    to.take(part, place(part));
  }

  function take(part: JsonPart): void {
    if (source) {
      give(source, part);
      return;
    }
    if (before.length >= mostBefore) {
      lost = true;
      return;
    }
    before.push(part);
    ours ||= isAfterglow(part);
    // Told by the newest part alone, unless it is one of several keys that only together say it.
    source =
      (jsonKindOf([part]) ?? (part.name === null ? jsonKindOf(before) : null))?.begin(here) ?? null;
    if (source) for (const earlier of before.splice(0)) give(source, earlier);
  }

  return {
    feed(text: string): void {
      for (const part of reader.feed(text)) if (!ours) take(part);
    },
    /** Whether there is no use in reading on: it is our own file, nobody's, or broken. */
    isSettled: () => ours || lost || reader.isStopped(),
    count: () => count,
    end(): JsonOutcome {
      const { parts, end, line } = reader.end();
      for (const part of parts) if (!ours) take(part);
      if (ours) return { whose: 'afterglow' };
      if (!source) return { whose: 'nobody', end, line };
      const harvest = source.end();
      for (const part of faulty) leave(harvest, part.fault ?? 'damaged', place(part));
      if (end !== 'whole') {
        leave(harvest, 'cut-off', { file, line, entry: null, words: '' });
      }
      return { whose: 'program', harvest, end };
    },
  };
}
