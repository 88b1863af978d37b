import { csvLine, csvStart } from '../../../domain/csv';
import type { Day } from '../../../domain/day';
import { checkInColumns, checkInRow, experienceDays } from '../../../domain/export/check-in-row';
import type { KeptRecord } from '../../../domain/record';
import { done, type Result } from '../../../domain/result';
import { usualSettings } from '../../../domain/settings';
import { growingFile } from '../../../platform/files';
import type { Journal } from '../../../storage/journal';
import { settingsIn } from '../../../storage/settings';
import { type Days, readOut } from '../../../storage/transfer/read-out';
import { rowsRead, type Watch } from './watch';

/** The check-ins as a table, a row each, in order of day and writing. Null where it was stopped. */
export async function csvFile(
  journal: Journal,
  days: Days | null,
  watch: Watch,
): Promise<Result<Blob | null>> {
  const file = growingFile();
  let { endOfDay } = usualSettings;
  let experiences: Day[] = [];
  file.write(csvStart + csvLine(checkInColumns));
  const kept = (records: readonly KeptRecord[]) => {
    const settings = records.filter((record) => record.kind === 'setting');
    if (settings.length > 0) endOfDay = settingsIn(settings).endOfDay;
    experiences = [
      ...experiences,
      ...experienceDays(records.filter((record) => record.kind === 'experience')),
    ];
    const rows = records.filter((record) => record.kind === 'check-in');
    file.write(rows.map((row) => csvLine(checkInRow(row, experiences, endOfDay))).join(''));
  };
  // Experiences before the span too: the days of a row are counted from them. They come in order of their days.
  const wanted = [
    { kind: 'setting' as const, days: null },
    { kind: 'experience' as const, days: null },
    { kind: 'check-in' as const, days },
  ];
  const read = await readOut(journal, wanted, false, {
    ...rowsRead(watch),
    kept: (_kind, records) => kept(records),
    rest: () => undefined,
  });
  if (!read.ok) return read;
  return done(read.value ? file.whole() : null);
}
