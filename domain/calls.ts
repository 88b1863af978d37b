import { type LineSettings, lineKey } from './own-lines';
import type { JournalRecord, PlanBody } from './record';
import { supportLines } from './support-lines';

/** Somebody or something to call, as a person wrote it. */
export type Call = { name: string; reach: string };

/** Whom a journal says to call, and which of our lines it hides. */
export type Calls = { named: Call[]; hidden: string[] };

/**
 * Whom the records of a file would have somebody call who is not called here yet: a file from elsewhere must not put
 * another number in the place of help without its being seen.
 * @param theirs what would come in
 * @param ours what is here
 */
export function callsComing(
  theirs: readonly JournalRecord[],
  ours: readonly JournalRecord[],
): Calls {
  const here = callsIn(ours);
  const known = new Set(here.named.map(keyOf));
  const coming = callsIn(theirs);
  return {
    named: coming.named.filter((call) => !known.has(keyOf(call))),
    hidden: coming.hidden.filter((name) => !here.hidden.includes(name)),
  };
}

function callsIn(records: readonly JournalRecord[]): Calls {
  const calls: Calls = { named: [], hidden: [] };
  for (const { kind, removed, body } of records) {
    if (removed !== null || body === null) continue;
    if (kind === 'plan') calls.named.push(...inPlan(body));
    if (kind === 'setting' && body.key === 'lines') {
      // What is not there of the group is as usual.
      const { own = [], hidden = [] } = body.value as Partial<LineSettings>;
      calls.named.push(...own.map(({ name, number }) => ({ name, reach: number })));
      const lines = supportLines.filter((line) => hidden.includes(lineKey(line)));
      calls.hidden.push(...lines.map((line) => line.name));
    }
  }
  return calls;
}

function inPlan({ people, clinic }: PlanBody): Call[] {
  return [...people, { name: '', reach: clinic }].filter(
    ({ name, reach }) => `${name}${reach}`.trim() !== '',
  );
}

function keyOf({ name, reach }: Call): string {
  return `${name.trim()}\n${reach.trim()}`;
}
