import type { Day } from '../../../domain/day';
import { dayNote, notedKinds } from '../../../domain/export/day-note';
import type { Noting } from '../../../domain/export/note-parts';
import type { CheckIn, Kept, KeptRecord } from '../../../domain/record';
import { done, type Result } from '../../../domain/result';
import { usualSettings } from '../../../domain/settings';
import { now } from '../../../platform/clock';
import type { Journal } from '../../../storage/journal';
import { settingsIn } from '../../../storage/settings';
import { type Days, readOut, type Wanted } from '../../../storage/transfer/read-out';
import { noteWords } from './note-words';
import { rowsRead, type Watch } from './watch';
import { type NamedText, zipOf } from './zip';

/** Everything else before the check-ins, which then go straight into the note of their day. */
function wantedFor(days: Days | null): Wanted[] {
  const kinds = notedKinds.filter((kind) => kind !== 'check-in');
  const own = kinds.filter((kind) => days === null || kind !== 'plan');
  return [
    { kind: 'setting', days: null },
    { kind: 'questionnaire', days: null },
    ...own.map((kind) => ({ kind, days })),
    { kind: 'check-in', days },
  ];
}

/** Gathers records into a note a day. Check-ins come last, in order of their days; a day is written once it is over. */
function notesOf() {
  const notes: NamedText[] = [];
  const others = new Map<Day, KeptRecord[]>();
  const dayById = new Map<string, Day>();
  const questionnaires = new Map<string, Kept<'questionnaire'>>();
  const noting: Noting = {
    words: noteWords(),
    endOfDay: usualSettings.endOfDay,
    dayOf: (id) => dayById.get(id) ?? null,
    questionnaireOf: (id) => questionnaires.get(id) ?? null,
  };
  let today: { day: Day; checkIns: CheckIn[] } | null = null;

  function write(day: Day, checkIns: readonly CheckIn[]) {
    const text = dayNote(day, [...(others.get(day) ?? []), ...checkIns], noting);
    others.delete(day);
    if (text !== null) notes.push({ name: `${day}.md`, text });
  }
  function close() {
    if (today) write(today.day, today.checkIns);
    today = null;
  }
  return {
    take(records: readonly KeptRecord[]) {
      const settings = records.filter((record) => record.kind === 'setting');
      if (settings.length > 0) noting.endOfDay = settingsIn(settings).endOfDay;
      for (const record of records) {
        if (record.kind === 'check-in') {
          if (today?.day !== record.day) {
            close();
            today = { day: record.day, checkIns: [] };
          }
          today.checkIns.push(record);
        } else if (record.kind === 'questionnaire') {
          questionnaires.set(record.id, record);
        } else if (record.kind !== 'setting') {
          others.set(record.day, [...(others.get(record.day) ?? []), record]);
          dayById.set(record.id, record.day);
        }
      }
    },
    all(): NamedText[] {
      close();
      for (const day of [...others.keys()]) write(day, []);
      return notes.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    },
  };
}

/** The journal as a zip of Markdown files, one a day. Null where it was stopped. */
export async function markdownFile(
  journal: Journal,
  days: Days | null,
  watch: Watch,
): Promise<Result<Blob | null>> {
  const notes = notesOf();
  const part = (from: number) => ({
    ...watch,
    onPart: (share: number) => watch.onPart(from + share / 2),
  });
  const read = await readOut(journal, wantedFor(days), false, {
    ...rowsRead(part(0)),
    kept: (_kind, records) => notes.take(records),
    rest: () => undefined,
  });
  if (!read.ok) return read;
  return done(read.value ? await zipOf(notes.all(), new Date(now()), part(0.5)) : null);
}
