import { instantFrom } from '../../../domain/day';
import { journalText, kindsInFile } from '../../../domain/export/journal-text';
import { done, type Result } from '../../../domain/result';
import { now } from '../../../platform/clock';
import { growingFile } from '../../../platform/files';
import type { Journal } from '../../../storage/journal';
import { type Days, readOut } from '../../../storage/transfer/read-out';
import { rowsRead, type Watch } from './watch';

/** The plan and the settings belong to no day. */
const withoutDay = ['plan', 'setting'];

/**
 * The journal as one JSON file: everything, removed records and earlier versions included, or what is kept on some
 * days and nothing else. Null where it was stopped.
 */
export async function jsonFile(
  journal: Journal,
  days: Days | null,
  watch: Watch,
): Promise<Result<Blob | null>> {
  const file = growingFile();
  const text = journalText(instantFrom(now()), file.write);
  const kinds = kindsInFile.filter((kind) => days === null || !withoutDay.includes(kind));
  const wanted = kinds.map((kind) => ({ kind, days }));
  const read = await readOut(journal, wanted, days === null, { ...rowsRead(watch), ...text });
  if (!read.ok) return read;
  if (!read.value) return done(null);
  text.end();
  return done(file.whole());
}
