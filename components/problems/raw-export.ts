import { dayAt } from '../../domain/day';
import { done, type Result } from '../../domain/result';
import { now, zone } from '../../platform/clock';
import { saveFile } from '../../platform/files';
import { rawRows } from '../../storage/raw';
import { rawText } from '../../storage/raw-text';
import { databaseName } from '../this-journal';

/**
 * Saves every row of the journal as it lies, without opening the journal and so without changing it.
 * Gives back the file's name.
 */
export async function saveRawRows(): Promise<Result<string>> {
  const rows = await rawRows(await databaseName());
  if (!rows.ok) return rows;
  const name = `afterglow-raw-${dayAt(now(), zone(), 0)}.json`;
  saveFile(name, [rawText(rows.value)], 'application/json');
  return done(name);
}
