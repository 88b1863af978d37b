import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from '../../domain/import/harvest';
import { addLeft } from '../../domain/import/merge-harvests';
import type { Left, Place, Reason } from '../../domain/import/harvest';
import { clockAt } from '../../domain/import/when';
import { type Reading, readFiles } from '../../storage/transfer/import/read-files';
import { fileOf } from './import-files';
import { root } from './tree';

/** An entry in short: day and time on the wall, mood, title and text, words beside it. */
export type Told = [when: string, mood: string | null, text: string, words: string];

function toldOf({ day, at, zone, timed, mood, title, text, words }: Found): Told {
  const clock = timed ? ` ${clockAt(Date.parse(at), zone)}` : '';
  const both = [title, text].filter((part) => part !== '').join(' / ');
  return [day + clock, mood, both, words.join(', ')];
}

/** Files of the cases, by their paths there; on the disk blanks are underscores, which every tool can pass on. */
export function caseFiles(...paths: string[]): File[] {
  return paths.map((path) => {
    const bytes = readFileSync(
      join(root, 'tests/fixtures/import/cases', path.replaceAll(' ', '_')),
    );
    return fileOf(path.split('/').at(-1) ?? path, new Uint8Array(bytes));
  });
}

export type ReadOut = {
  rows: Told[];
  left: Partial<Record<Reason, number>>;
  places: (reason: Reason) => Place[];
  faults: Array<[name: string, kind: string]>;
  reading: Reading;
};

/** Reads files on a device in a zone whose days end at four, and tells what came of it. */
export async function readOut(files: readonly File[], zone = 'Europe/London'): Promise<ReadOut> {
  const reading = await readFiles(files, { zone, endOfDay: 4 });
  const left = new Map<Reason, Left>();
  for (const one of [reading.left, ...reading.harvests.map((harvest) => harvest.left)])
    addLeft(left, one);
  return {
    rows: reading.harvests.flatMap(({ found }) => found.map(toldOf)),
    left: Object.fromEntries([...left].map(([reason, { count }]) => [reason, count])),
    places: (reason) => left.get(reason)?.places ?? [],
    faults: reading.faults.map(({ name, fault }) => [name, fault.kind]),
    reading,
  };
}
