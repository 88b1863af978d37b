import { describe, expect, test } from 'vitest';
import { readFiles } from '../../../storage/transfer/import/read-files';
import { dayOneFile, daylioFile, fileOf, zipOf } from '../../support/import-files';
import { importSample, london } from '../../support/import-samples';

/** What a choice of files comes to, in short. */
async function read(...files: File[]) {
  const reading = await readFiles(files, london);
  const left = [reading.left, ...reading.harvests.map((one) => one.left)].flatMap((map) => [
    ...map,
  ]);
  return {
    found: Object.fromEntries(
      reading.harvests.map(({ program, found }) => [program, found.length]),
    ),
    faults: reading.faults.map(({ name, fault }) => [name, fault.kind, fault.place]),
    ours: reading.ours.map(({ name }) => name),
    left: left.reduce<Record<string, number>>(
      (all, [reason, { count }]) => ({ ...all, [reason]: (all[reason] ?? 0) + count }),
      {},
    ),
  };
}

const row = '\n2022-05-14,May 14,Saturday,22:10,rad,,,"';

test('Daylio’s backup is unpacked from its archive and from base64', async () => {
  const { found, left } = await read(await daylioFile());
  expect(found).toEqual({ daylio: 3 });
  expect(left).toMatchObject({ photos: 1, goals: 1 });
});

test('its inside is read too where somebody has unpacked it', async () => {
  const base64 = Buffer.from(importSample('daylio-backup.json')).toString('base64');
  expect((await read(fileOf('backup.daylio', base64))).found).toEqual({ daylio: 3 });
});

test('an archive of Day One has all its journals, and its pictures are counted', async () => {
  const { found, left } = await read(await dayOneFile());
  expect(found).toEqual({ 'day-one': 4 });
  expect(left['photos']).toBe(3);
});

test('Journey’s archive has an entry a file', async () => {
  const archive = await zipOf('journey.zip', {
    '1.json': importSample('journey.json'),
    '2.json': importSample('journey-oldest.json'),
    '1700000000000-abc-1.jpg': new Uint8Array([1]),
  });
  expect((await read(archive)).found).toEqual({ journey: 2 });
});

test('several files come together, whichever programs they are of', async () => {
  const { found, faults, ours } = await read(
    fileOf('a.csv', importSample('daylio-8.csv')),
    fileOf('b.csv', importSample('bearable-7.csv')),
    fileOf('2024-05-01.md', importSample('markdown.md')),
    fileOf('afterglow-2026-05-08.json', '{"format": "afterglow-journal", "version": 1}'),
    fileOf('afterglow-2026-05-08.age', 'age-encryption.org/v1\n-> scrypt'),
    fileOf('c.csv', 'a,b\n1,2\n'),
  );
  expect(found).toEqual({ daylio: 3, bearable: 4, markdown: 1 });
  expect(faults).toEqual([['c.csv', 'unknown-columns', { line: 1 }]]);
  expect(ours).toEqual(['afterglow-2026-05-08.age', 'afterglow-2026-05-08.json']);
});

test.each(['utf-16le', 'utf-16be'])('a table in %s is read like any other', async (encoding) => {
  const bytes = Buffer.from(`\ufeff${importSample('daylio-9.csv')}`, 'utf16le');
  if (encoding === 'utf-16be') bytes.swap16();
  expect((await read(fileOf('a.csv', new Uint8Array(bytes)))).found).toEqual({ daylio: 2 });
});

test('a table that a spreadsheet saved in Windows-1252 is read, and told with its letters', async () => {
  const text = importSample('daylio-8.csv').replace('By the canal', 'Près du canal, l’été');
  const signs = `${text}\n2022-05-01,,,10:00,gut,,,"F\u00fcr \u201eInes\u201c"\n`;
  const beyond = new Map([
    ['’', 0x92],
    ['\u201e', 0x84],
    ['\u201c', 0x93],
  ]);
  const bytes = Array.from(signs, (sign) => beyond.get(sign) ?? sign.charCodeAt(0));
  const reading = await readFiles([fileOf('a.csv', new Uint8Array(bytes))], london);
  expect(reading.harvests[0]?.found.at(-1)?.text).toBe('Für „Ines“');
  expect(reading.harvests[0]?.left.get('western')?.places[0]?.words).toContain('Für');
});

describe('a file that cannot be read says why, and where', () => {
  test.each<[string, string, string | Uint8Array<ArrayBuffer>, string, object | null]>([
    ['nothing', 'a.csv', '', 'empty', null],
    ['blanks', 'a.csv', ' \n \n', 'empty', null],
    ['a picture', 'a.jpg', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'unknown-kind', null],
    ['words', 'a.log', 'Dear diary', 'unknown-kind', null],
    ['another table', 'a.csv', 'name,amount\nx,1', 'unknown-columns', { line: 1 }],
    ['other JSON', 'a.json', '{"hello": [1, 2]}', 'unknown-keys', null],
    ['JSON cut off', 'a.json', '{"hello": [1, 2', 'incomplete', { line: 1 }],
    ['broken JSON', 'a.json', '{\n"hello": [1}', 'malformed', { line: 2 }],
    [
      'another encoding',
      'a.csv',
      new Uint8Array([
        ...Buffer.from(importSample('daylio-8.csv')),
        ...[0x93, 0xfa, 0x8b, 0x4c, 0x82, 0xf0, 0x8f, 0x91, 0x0a],
      ]),
      'not-text',
      null,
    ],
    [
      'a torn archive',
      'a.zip',
      new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]),
      'broken-archive',
      null,
    ],
  ])('%s', async (_, name, content, kind, place) => {
    expect(await read(fileOf(name, content))).toEqual({
      found: {},
      faults: [[name, kind, place]],
      ours: [],
      left: {},
    });
  });

  test('an archive with a password', async () => {
    const archive = await zipOf(
      'a.zip',
      { 'Journal.json': importSample('day-one.json') },
      'secret',
    );
    expect((await read(archive)).faults).toEqual([['a.zip', 'locked', null]]);
  });

  test('an archive with nothing in it for us', async () => {
    const archive = await zipOf('a.zip', { 'a.jpg': 'x', 'b.pdf': 'y' });
    expect((await read(archive)).faults).toEqual([['a.zip', 'nothing-inside', null]]);
  });

  test('an archive that grows without end is stopped at what can be read', async () => {
    const bomb = await zipOf('bomb.zip', {
      'Journal.json': `{"metadata": "${'a'.repeat(4_000_000)}`,
    });
    expect(bomb.size).toBeLessThan(20_000);
    const { faults } = await readFiles([bomb], london, { most: 1_000_000 });
    expect(faults.map(({ fault }) => fault.kind)).toEqual(['too-large']);
  });

  test('a byte that was changed in an archive', async () => {
    const archive = await zipOf('a.zip', { 'Journal.json': importSample('day-one.json') });
    const bytes = new Uint8Array(await archive.arrayBuffer());
    bytes[200] = (bytes[200] ?? 0) ^ 0xff;
    const { faults, found } = await read(fileOf('a.zip', bytes));
    expect(found).toEqual({});
    expect(faults.map(([, kind]) => kind)).toEqual(['broken-archive']);
  });
});

test('paths that lead out of an archive stay out, and are told', async () => {
  const archive = await zipOf('a.zip', {
    'Journal.json': importSample('day-one-oldest.json'),
    'zz/b.json': '{}',
  });
  const bytes = Buffer.from(await archive.arrayBuffer());
  for (let at = bytes.indexOf('zz/b'); at >= 0; at = bytes.indexOf('zz/b')) bytes.write('../b', at);
  const { found, left } = await read(fileOf('a.zip', new Uint8Array(bytes)));
  expect(found).toEqual({ 'day-one': 1 });
  expect(left).toEqual({ 'strange-path': 1 });
});

test('a million brackets end soon, and say what they are', async () => {
  const { faults, left } = await read(fileOf('a.json', `{"entries": [${'['.repeat(1_000_000)}`));
  expect(left).toEqual({});
  expect(faults).toEqual([['a.json', 'incomplete', { line: 1 }]]);
});

test('keys that others inherit from pollute nothing', async () => {
  const json =
    '{"__proto__": {"bad": 1}, "entries": [{"creationDate": "2020-01-01T00:00:00Z", "text": "a", "__proto__": {"bad": 1}}]}';
  expect((await read(fileOf('a.json', json))).found).toEqual({ 'day-one': 1 });
  expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
});

test('a text of more than a megabyte stays out, and its line is told', async () => {
  const csv = `${importSample('daylio-8.csv').trim()}${row}${'long '.repeat(250_000)}"${row}short"`;
  const reading = await readFiles([fileOf('a.csv', csv)], london);
  expect(reading.harvests[0]?.found).toHaveLength(4);
  expect(reading.harvests[0]?.left.get('too-long')?.places.map(({ line }) => line)).toEqual([5]);
});

test('a reading can be stopped', async () => {
  const stop = new AbortController();
  const long = fileOf('a.csv', importSample('daylio-8.csv') + `${row}x"`.repeat(4000));
  const reading = readFiles([long], london, {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(reading).rejects.toThrow(/abort/i);
});
