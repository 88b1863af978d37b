import { isHard } from '../check-in';
import type { Day } from '../day';
import { dayValuesOf } from '../day-values';
import { type CheckIn, type KeptRecord, type RecordKind, recordKinds } from '../record';
import { scales } from '../scale';
import { type Noting, partOf } from './note-parts';

/** The kinds that a note speaks of, in the order in which it does: the day's own experience before what was written. */
const order: readonly RecordKind[] = [
  'experience',
  'check-in',
  ...recordKinds.filter((kind) => kind !== 'experience' && kind !== 'check-in'),
];

/** The kinds that stand in notes. */
export const notedKinds: readonly RecordKind[] = order.filter(
  (kind) => !['retired-prompt', 'questionnaire', 'report', 'setting'].includes(kind),
);

function tagsOf(records: readonly KeptRecord[], checkIns: readonly CheckIn[]): string[] {
  const kinds = order.filter((kind) => records.some((record) => record.kind === kind));
  const lenses = checkIns.flatMap(({ body }) => body.prompt?.lens ?? []);
  const hard = checkIns.some(({ body }) => isHard(body)) ? ['hard-day'] : [];
  return [...new Set(['afterglow', ...kinds, ...hard, ...lenses.toSorted()])];
}

/** What stands between two lines at the top of the note, for programs: the day's medians and its tags. */
function frontMatter(records: readonly KeptRecord[], checkIns: readonly CheckIn[]): string {
  const values = dayValuesOf(checkIns.map(({ body }) => body));
  const lines = scales.map((scale) => `${scale}: ${values[scale] ?? ''}`.trimEnd());
  const tags = tagsOf(records, checkIns).map((tag) => `  - ${tag}`);
  return ['---', ...lines, 'tags:', ...tags, '---'].join('\n');
}

/**
 * A day as a Markdown file: front matter, then all that lies on the day.
 * @param records what lies on it, of one kind in order; null comes back where none of it has words
 */
export function dayNote(day: Day, records: readonly KeptRecord[], noting: Noting): string | null {
  const noted = order.flatMap((kind) =>
    notedKinds.includes(kind) ? records.filter((record) => record.kind === kind) : [],
  );
  if (noted.length === 0) return null;
  const checkIns = noted.filter((record): record is CheckIn => record.kind === 'check-in');
  const parts = noted.map((record) => partOf(record, noting)).filter((part) => part !== null);
  return [
    frontMatter(noted, checkIns),
    '',
    [`# ${noting.words.title(day)}`, ...parts].join('\n\n'),
    '',
  ].join('\n');
}
