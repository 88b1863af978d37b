import { canonicalJson } from '../canonical';
import type { Instant } from '../day';
import { type EarlierVersion, inOrder, type JournalFile, withoutBody } from '../journal-file';
import type { JournalRecord, KeptRecord, RecordKind } from '../record';

type List = Exclude<keyof JournalFile, 'format' | 'version' | 'madeAt'>;

/** The lists of a file in its order, and the kinds of which each holds what is kept. */
const lists: ReadonlyArray<readonly [List, readonly RecordKind[]]> = [
  ['checkIns', ['check-in']],
  ['experiences', ['experience']],
  ['insights', ['insight']],
  ['practices', ['practice']],
  ['decisions', ['decision']],
  ['letters', ['letter']],
  ['questions', ['question']],
  ['moments', ['moment']],
  ['prompts', ['prompt', 'retired-prompt']],
  ['reports', ['report']],
  ['questionnaires', ['questionnaire']],
  ['responses', ['response']],
  ['plan', ['plan']],
  ['settings', ['setting']],
  ['removed', []],
  ['earlier', []],
];

/** The kinds in the order in which `journalText` must be given them. */
export const kindsInFile: readonly RecordKind[] = lists.flatMap(([, kinds]) => kinds);

/** Writes a file piece by piece. `kept` may be called any number of times, in the order of `kindsInFile`. */
export type JournalText = {
  kept: (kind: RecordKind, records: readonly KeptRecord[]) => void;
  rest: (removed: readonly JournalRecord[], earlier: readonly EarlierVersion[]) => void;
  end: () => void;
};

/** A row on one line: its envelope first, in its usual order, then what it holds, in an order of its own. */
function line(row: JournalRecord | EarlierVersion): string {
  if (row.body === null) return JSON.stringify(withoutBody(row));
  const { id, kind, day, at, zone, v, stamp, removed, body, ...rest } = row;
  const envelope = JSON.stringify({ id, kind, day, at, zone, v, stamp, removed, ...rest });
  return `${envelope.slice(0, -1)},"body":${canonicalJson(body)}}`;
}

/**
 * The JSON export as text, the same as `journalFileOf` has it, one record a line, without ever holding it whole.
 * @param write takes the text, piece by piece
 */
export function journalText(madeAt: Instant, write: (text: string) => void): JournalText {
  let place = -1;
  let count = 0;
  let prompts: KeptRecord[] = [];

  const close = () => {
    const name = lists[place]?.[0];
    if (name === 'prompts') put(inOrder(prompts));
    if (name === 'plan') write(count === 0 ? 'null' : '');
    else if (name) write(count === 0 ? ']' : '\n]');
  };
  const put = (rows: ReadonlyArray<JournalRecord | EarlierVersion>) => {
    if (rows.length === 0) return;
    const isPlan = lists[place]?.[0] === 'plan';
    const text = rows.map(line).join(',\n');
    if (isPlan) write(text);
    else write(`${count === 0 ? '\n' : ',\n'}${text}`);
    count += rows.length;
  };
  const goTo = (target: number) => {
    while (place < target) {
      close();
      place += 1;
      count = 0;
      const name = lists[place]?.[0] ?? '';
      write(`,\n${JSON.stringify(name)}: ${name === 'plan' ? '' : '['}`);
    }
  };

  write(`{\n"format": "afterglow-journal",\n"version": 1,\n"madeAt": ${JSON.stringify(madeAt)}`);
  return {
    kept(kind, records) {
      goTo(lists.findIndex(([, kinds]) => kinds.includes(kind)));
      if (kind === 'prompt' || kind === 'retired-prompt') prompts = [...prompts, ...records];
      else put(records);
    },
    rest(removed, earlier) {
      goTo(lists.length - 2);
      put(inOrder(removed));
      goTo(lists.length - 1);
      put(inOrder(earlier));
    },
    end() {
      goTo(lists.length - 1);
      close();
      write('\n}\n');
    },
  };
}
