import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileFault } from '../../domain/file-fault';
import { journalFileOf } from '../../domain/journal-file';
import { formatsOf } from '../../storage/formats';
import { ladder } from '../../storage/schema';
import { decodeJournal } from '../../storage/transfer/decode/journal';
import { anyJournal } from '../support/any-journal';
import { experienceOn } from '../support/rows';
import type { Instant } from '../../domain/day';

const formats = formatsOf(ladder);
const madeAt = '2026-05-14T19:30:00.000Z' as Instant;

/** Bytes as they come off a disk, in parts of a length. */
function inParts(
  bytes: Uint8Array<ArrayBuffer>,
  length = bytes.length,
): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at + length));
      at += length;
    },
  });
}

const encoded = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => decodeJournal(inParts(encoded(text)), formats);

async function faultOf(text: string | Uint8Array<ArrayBuffer>): Promise<FileFault> {
  const bytes = typeof text === 'string' ? encoded(text) : text;
  const result = await decodeJournal(inParts(bytes), formats);
  if (result.ok) throw new Error('Nothing was wrong with it');
  return result.fault;
}

const file = journalFileOf([experienceOn('2026-05-02', 'one', { title: 'A “day”' })], [], madeAt);
const whole = JSON.stringify(file, null, 1);
const row = file.experiences[0];

/** The file with its one experience changed. */
const withRow = (changes: object) =>
  JSON.stringify({ ...file, experiences: [{ ...row, ...changes }] });

describe('an Afterglow file', { timeout: 60_000 }, () => {
  test('comes back as it was written, whatever is in it and however its bytes are cut', async () => {
    await fc.assert(
      fc.asyncProperty(anyJournal, fc.integer({ min: 1, max: 999 }), async (journal, length) => {
        const written = journalFileOf(journal.records, journal.earlier, journal.madeAt);
        const bytes = encoded(JSON.stringify(written));
        const result = await decodeJournal(inParts(bytes, length), formats);
        expect(result).toMatchObject({ ok: true });
        if (!result.ok) return;
        const { records, earlier, madeAt: at } = result.value;
        expect(journalFileOf(records, earlier, at)).toEqual(written);
      }),
      { numRuns: 100 },
    );
  });

  test.each<[string, string]>([
    ['half of a sign', 'a\ud83c'],
    ['a mark of byte order within', '\ufeffa'],
    ['brackets and quotes', '[{"\\'],
    ['nothing', ''],
    ['a name that means something elsewhere', '__proto__'],
  ])('keeps words with %s', async (_name, title) => {
    const result = await read(
      JSON.stringify(journalFileOf([experienceOn('2026-05-02', 'one', { title })], [], madeAt)),
    );
    expect(result).toMatchObject({ ok: true, value: { records: [{ body: { title } }] } });
  });

  test.each<[string, () => Uint8Array<ArrayBuffer>]>([
    ['with a byte order mark', () => encoded(`\ufeff${whole}`)],
    [
      'in UTF-16 with a mark',
      () => new Uint8Array(Uint16Array.from(`\ufeff${whole}`, (sign) => sign.charCodeAt(0)).buffer),
    ],
    ['with Windows line ends', () => encoded(whole.replaceAll('\n', '\r\n'))],
    [
      'whose lists come before what it is',
      () => encoded(JSON.stringify(Object.fromEntries(Object.entries(file).toReversed()))),
    ],
  ])('is read %s', async (_name, bytes) => {
    expect(await decodeJournal(inParts(bytes(), 7), formats)).toMatchObject({
      ok: true,
      value: { records: [row] },
    });
  });

  test('can be stopped', async () => {
    const stop = new AbortController();
    stop.abort();
    const result = await decodeJournal(inParts(encoded(whole)), formats, { signal: stop.signal });
    expect(result).toEqual({ ok: false, fault: { kind: 'stopped', place: null } });
  });
});

describe('a file that cannot be read', () => {
  const record = (field: string, list = 'experiences') => ({
    kind: 'bad-record',
    place: { list, nth: 1, field },
  });

  test.each<[string, string | (() => Uint8Array<ArrayBuffer>), object]>([
    ['empty', '', { kind: 'empty' }],
    ['blank', ' \n\t', { kind: 'empty' }],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), { kind: 'not-text' }],
    [
      'UTF-16 without a mark',
      () => new Uint8Array(Uint16Array.from(whole, (sign) => sign.charCodeAt(0)).buffer),
      { kind: 'not-text' },
    ],
    [
      'Latin-1',
      () => Uint8Array.from('{"format":"é"}', (sign) => sign.charCodeAt(0)),
      { kind: 'not-text' },
    ],
    ['plain words', 'Dear diary', { kind: 'not-ours' }],
    ['a list', '[1]', { kind: 'not-ours' }],
    ['a million brackets', '['.repeat(1_000_000), { kind: 'not-ours' }],
    [
      'a million brackets inside',
      `${whole.slice(0, 120)}, "x":${'['.repeat(1_000_000)}`,
      { kind: 'malformed' },
    ],
    [
      'brackets within a record',
      `{"format":"afterglow-journal","checkIns":[${'['.repeat(1_000_000)}`,
      { kind: 'too-deep', place: { line: 1 } },
    ],
    ['another program’s', '{"entries":[{"text":"a"}]}', { kind: 'not-ours' }],
    ['of another format', '{"format":"afterglow"}', { kind: 'not-ours' }],
    [
      'cut off',
      whole.slice(0, -1),
      { kind: 'incomplete', place: { line: whole.split('\n').length } },
    ],
    ['cut off in the middle', whole.slice(0, 400), { kind: 'incomplete' }],
    ['with more after its end', `${whole}{}`, { kind: 'malformed' }],
    [
      'with a comma too many',
      whole.replace('"insights": []', '"insights": [],'),
      { kind: 'malformed' },
    ],
    ['with a list twice', whole.replace('"insights"', '"experiences"'), { kind: 'malformed' }],
    ['with words that are none', whole.replace('"past"', 'past'), { kind: 'malformed' }],
    ['of a later version', JSON.stringify({ ...file, version: 2 }), { kind: 'newer' }],
    [
      'of a later version that says so last',
      `{"format":"afterglow-journal","experiences":[{"new":1}],"version":2}`,
      { kind: 'newer' },
    ],
    [
      'with a record in a later format',
      withRow({ v: 2 }),
      { kind: 'newer', place: { list: 'experiences', nth: 1, field: 'v' } },
    ],
    [
      'of no version',
      JSON.stringify({ ...file, version: 'one' }),
      { kind: 'bad-record', place: { list: 'version', nth: null, field: '' } },
    ],
    [
      'without a list',
      JSON.stringify({ ...file, letters: undefined }),
      { kind: 'bad-record', place: { list: 'letters', nth: null, field: '' } },
    ],
    [
      'with a list that nobody knows',
      JSON.stringify({ ...file, device: [1] }),
      { kind: 'bad-record', place: { list: 'device', nth: 1, field: '' } },
    ],
    ['with a day that does not exist', withRow({ day: '2026-02-30' }), record('day')],
    [
      'with an instant that does not exist',
      withRow({ at: '2026-02-30T10:00:00.000Z' }),
      record('at'),
    ],
    ['with a field that nobody knows', withRow({ rating: 3 }), record('rating')],
    ['with one within', withRow({ body: { ...row?.body, dose: 3 } }), record('body.dose')],
    ['with a field that is missing', withRow({ zone: undefined }), record('zone')],
    [
      'with a prototype',
      withRow({}).replace('"title"', '"__proto__":{"hard":true},"title"'),
      record('body.__proto__'),
    ],
    [
      'with a constructor',
      withRow({}).replace('"title"', '"constructor":{},"title"'),
      record('body.constructor'),
    ],
    [
      'with words beyond reason',
      withRow({ body: { ...row?.body, title: 'a'.repeat(4_300_000) } }),
      record('body.title'),
    ],
    ['with another kind in its list', withRow({ kind: 'insight' }), record('kind')],
    ['with an id that would stand for a setting', withRow({ id: 'setting-theme' }), record('id')],
    ['with an id that would stand for the plan', withRow({ id: 'plan' }), record('id')],
    [
      'with a record twice',
      JSON.stringify({ ...file, experiences: [row, row] }),
      { kind: 'bad-record', place: { list: 'experiences', nth: 2, field: 'id' } },
    ],
    ['with a stamp that is none', withRow({ stamp: 'later' }), record('stamp')],
  ])('%s', async (_name, text, fault) => {
    expect(await faultOf(typeof text === 'string' ? text : text())).toMatchObject(fault);
    expect(({} as { hard?: unknown }).hard).toBeUndefined();
  });
});
