import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { journalFileOf } from '../../domain/journal-file';
import { formatsOf } from '../../storage/formats';
import { ladder } from '../../storage/schema';
import { decodeJournal } from '../../storage/transfer/decode/journal';
import { anyJournal } from '../support/any-journal';
import { fuzzRuns, fuzzTime } from '../support/fuzz';
import { harm, harmed } from '../support/import-mutations';
import { faultsIn } from '../support/journal-schema';

const formats = formatsOf(ladder);

function streamOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  return new Blob([bytes]).stream();
}

/** Nothing but these may make a file that opens differ from the published form. */
const lenient = /\/id |fixed id|must match pattern|must match exactly one schema|must be equal/;

describe('a harmed Afterglow file', () => {
  test(
    'opens as a journal that could be written again, or says what is wrong',
    async () => {
      const files = fc.tuple(anyJournal, fc.array(harm, { minLength: 1, maxLength: 4 }));
      await fc.assert(
        fc.asyncProperty(files, async ([{ records, earlier, madeAt }, harms]) => {
          const whole = Buffer.from(JSON.stringify(journalFileOf(records, earlier, madeAt)));
          const bytes = new Uint8Array(harms.reduce(harmed, whole));
          const read = await decodeJournal(streamOf(bytes), formats);
          expect(({} as Record<string, unknown>)['a']).toBeUndefined();
          if (!read.ok) return;
          const { value } = read;
          const again = journalFileOf(value.records, value.earlier, value.madeAt);
          const faults = faultsIn(JSON.parse(JSON.stringify(again)));
          expect(faults.filter((fault) => !lenient.test(fault))).toEqual([]);
        }),
        { numRuns: fuzzRuns },
      );
    },
    fuzzTime,
  );

  test(
    'of another program or of none is refused, and throws nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          expect((await decodeJournal(streamOf(new Uint8Array(bytes)), formats)).ok).toBe(false);
        }),
        { numRuns: fuzzRuns },
      );
    },
    fuzzTime,
  );
});
