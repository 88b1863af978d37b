import fc from 'fast-check';
import { readFiles } from '../../storage/transfer/import/read-files';
import { type Content, dayOneFile, daylioFile, fileOf } from './import-files';
import { importSample, london } from './import-samples';

const texts = [
  'daylio-8.csv',
  'daylio-9.csv',
  'daylio-locale.csv',
  'daylio-broken.csv',
  'daylio-backup.json',
  'day-one.json',
  'day-one-oldest.json',
  'jrnl.json',
  'jrnl-oldest.json',
  'journey.json',
  'journey-oldest.json',
  'bearable-7.csv',
  'bearable-8.csv',
  'markdown.md',
  'markdown-daylio.md',
  'mini-diary.json',
  'pixy.json',
  'daily-you.json',
  'cases/bearable/same-note-on-every-row-and-note-on-a-symptom.csv',
  'cases/day-one/text-export-2024-05-09.txt',
  'cases/daylio/note-with-less-than-and-html-beside.csv',
  'cases/daylio/resaved-by-spreadsheet-us-dates.csv',
  'cases/markdown/joplin-times-in-utc/Evening_walk.md',
  'cases/mini-diary/mini-diarium-entries-as-a-list.json',
  'cases/pixy/messages-tags-by-id-emotions-sleep.json',
];

/** What may happen to a file on its way, at a place told as a part of its length. */
export type Harm =
  | { does: 'flip'; where: number; bits: number }
  | { does: 'cut'; where: number }
  | { does: 'drop'; where: number; length: number }
  | { does: 'repeat'; where: number; length: number; times: number }
  | { does: 'put'; where: number; what: string };

const where = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

const nasty = fc.constantFrom(
  '"',
  '""',
  '\\',
  '\\u',
  '{',
  '[',
  '}',
  ']',
  ',',
  ':',
  '\n',
  '\r',
  '\0',
  '\ufeff',
  '\ud800',
  '---\n',
  '"__proto__":{"a":1},',
  '"constructor":null,',
  '1e999',
  '-0',
  '99999999999999999999',
  '2023-02-30',
  '0000-00-00',
  '</p><br>',
  '<'.repeat(400),
  '[['.repeat(300),
  '&#xffffff;',
  '{"creationDate":3}',
  'a: &a [*a, *a]\n',
  '- '.repeat(300),
  '<a b="',
  '<!--'.repeat(200),
  'null',
  '\u202e',
);

export const harm: fc.Arbitrary<Harm> = fc.oneof(
  fc.record({ does: fc.constant('flip' as const), where, bits: fc.integer({ min: 1, max: 255 }) }),
  fc.record({ does: fc.constant('cut' as const), where }),
  fc.record({ does: fc.constant('drop' as const), where, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({
    does: fc.constant('repeat' as const),
    where,
    length: fc.integer({ min: 1, max: 200 }),
    times: fc.integer({ min: 2, max: 60 }),
  }),
  fc.record({ does: fc.constant('put' as const), where, what: fc.oneof(nasty, fc.string()) }),
);

/** Bytes after a harm was done to them. */
export function harmed(bytes: Buffer, one: Harm): Buffer {
  const at = Math.floor(one.where * bytes.length);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  switch (one.does) {
    case 'flip': {
      const flipped = Buffer.from(bytes);
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ one.bits;
      return flipped;
    }
    case 'cut':
      return before;
    case 'drop':
      return Buffer.concat([before, after.subarray(one.length)]);
    case 'repeat': {
      const some = after.subarray(0, one.length);
      return Buffer.concat([before, ...Array.from({ length: one.times }, () => some), after]);
    }
    case 'put':
      return Buffer.concat([before, Buffer.from(one.what), after]);
  }
}

async function samples(): Promise<Array<{ name: string; bytes: Buffer }>> {
  const files = [await daylioFile(), await dayOneFile()];
  const archives = files.map(async (file) => ({
    name: file.name,
    bytes: Buffer.from(await file.arrayBuffer()),
  }));
  return [
    ...texts.map((name) => ({ name, bytes: Buffer.from(importSample(name)) })),
    ...(await Promise.all(archives)),
  ];
}

/** A second for each megabyte, and some for a machine that does other things too. */
const soon = 3000;

/**
 * Reads so many harmed copies of the samples: none may throw, take long, or give an entry that no check-in could be
 * made of.
 */
export async function readHarmed(runs: number, seed?: number): Promise<void> {
  const all = await samples();
  const files = fc.record({
    sample: fc.constantFrom(...all),
    harms: fc.array(harm, { minLength: 1, maxLength: 5 }),
  });
  await fc.assert(
    fc.asyncProperty(files, async ({ sample: { name, bytes }, harms }) => {
      const content: Content = new Uint8Array(harms.reduce(harmed, bytes));
      const begun = performance.now();
      const { harvests } = await readFiles([fileOf(name, content)], london);
      const took = performance.now() - begun;
      if (took > soon) throw new Error(`It took ${Math.round(took)} ms`);
      for (const { found } of harvests) {
        for (const { key, day, at, zone } of found) {
          Temporal.PlainDate.from(day, { overflow: 'reject' });
          Temporal.Instant.from(at).toZonedDateTimeISO(zone);
          if (key === '') throw new Error('An entry has no key');
        }
        const keys = new Set(found.map(({ key }) => key));
        if (keys.size !== found.length) throw new Error('Two entries have one key');
      }
      if (({} as Record<string, unknown>)['a'] !== undefined) throw new Error('Polluted');
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
}
