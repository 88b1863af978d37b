import type { Instant } from '../../domain/day';
import type { Formats } from '../formats';
import { readEarlier, readRecord } from '../reading';
import { lists } from './decode/lists';
import { isWhole, type RecordRow, type VersionRow } from '../rows';

/** Rows of a journal as they lie. */
export type Rows = { records: readonly RecordRow[]; versions: readonly VersionRow[] };

/** Those of the rows that can be read again from a file. */
export function readableOf({ records, versions }: Rows, formats: Formats): Rows {
  return {
    records: records.filter((row) => readRecord(formats, row).ok),
    versions: versions.filter((row) => readEarlier(formats, row).ok),
  };
}

/** Rows in one piece of text. */
const batch = 100;

/** The rows of a journal as the text of an Afterglow file, in pieces, in no particular order. */
export function* copyText({ records, versions }: Rows, madeAt: Instant): Generator<string> {
  yield `{"format":"afterglow-journal","version":1,"madeAt":"${madeAt}"`;
  const kept = records.filter(isWhole).filter(({ removed }) => removed === null);
  for (const [list, kinds] of Object.entries(lists)) {
    yield* listText(
      list,
      kept.filter(({ kind }) => kinds.includes(kind)),
    );
  }
  const plan = kept.find(({ kind }) => kind === 'plan');
  yield `,"plan":${JSON.stringify(plan ?? null)}`;
  yield* listText(
    'removed',
    records.filter(({ removed }) => removed !== null),
  );
  yield* listText('earlier', versions);
  yield '}';
}

function* listText(list: string, rows: readonly object[]): Generator<string> {
  yield `,"${list}":[`;
  for (let at = 0; at < rows.length; at += batch) {
    const some = rows.slice(at, at + batch).map((row) => JSON.stringify(row));
    yield `${at === 0 ? '' : ','}${some.join(',')}`;
  }
  yield ']';
}
