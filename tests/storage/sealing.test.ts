import { Encrypter } from 'age-encryption';
import { describe, expect, test } from 'vitest';
import type { ProblemKind } from '../../domain/problem';
import { opened, sealed } from '../../storage/transfer/sealing';
import madeByAge from '../fixtures/made-by-age.age?url&inline';
import { problemOf, valueOf } from './support/journals';

const words = 'Grüße, 夕焼け and a lone kettle.';
const passphrase = 'a low light over paper';
const heard = () => undefined;

/** Little work: how much there is to be is told elsewhere. */
const work = 10;

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The bytes of a `data:` address. */
function fixture(address: string): Blob {
  const letters = atob(address.slice(address.indexOf(',') + 1));
  return new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))]);
}

async function problemWith(file: Blob, typed = passphrase): Promise<ProblemKind> {
  return problemOf(await opened(file, typed, heard)).kind;
}

describe('a backup', { timeout: 60_000 }, () => {
  test('opens with its passphrase, in whichever form it is typed', async () => {
    const plain = new Blob([words]);
    const file = await sealed(plain, 'Grüße'.normalize('NFD'), heard, work);
    expect(await valueOf(await opened(file, 'Grüße'.normalize('NFC'), heard)).text()).toBe(words);
  });

  test('made elsewhere opens, in whichever form its passphrase was typed there', async () => {
    for (const form of ['NFD', 'NFC'] as const) {
      const elsewhere = new Encrypter();
      elsewhere.setPassphrase('Grüße'.normalize(form));
      elsewhere.setScryptWorkFactor(work);
      const file = new Blob([Uint8Array.from(await elsewhere.encrypt(words))]);
      for (const typed of ['NFC', 'NFD'] as const) {
        const back = await opened(file, 'Grüße'.normalize(typed), heard);
        expect(await valueOf(back).text()).toBe(words);
      }
    }
  });

  test('is more than one piece long, and told of as it goes', async () => {
    const plain = new Blob([new Uint8Array(300_000).fill(7)]);
    const told: number[] = [];
    const file = await sealed(plain, passphrase, (bytes) => told.push(bytes), work);
    expect(told.at(-1)).toBe(300_000);
    const back = await bytesOf(valueOf(await opened(file, passphrase, heard)));
    expect([back.length, back.every((byte) => byte === 7)]).toEqual([300_000, true]);
  });

  test('made by age itself opens', async () => {
    const file = fixture(madeByAge);
    expect(await valueOf(await opened(file, passphrase, heard)).text()).toBe(`${words}\n`);
  });

  test('tells a wrong passphrase from a damaged file', async () => {
    const bytes = await bytesOf(await sealed(new Blob([words]), passphrase, heard, work));
    expect(await problemWith(new Blob([bytes]), 'a low light over water')).toBe('wrong-passphrase');
    expect(await problemWith(new Blob([bytes.slice(0, -5)]))).toBe('damaged-backup');
    for (const place of [bytes.length - 3, bytes.length - 70]) {
      const flipped = bytes.slice();
      flipped[place] = (flipped[place] ?? 0) ^ 1;
      expect(await problemWith(new Blob([flipped]))).toBe('damaged-backup');
    }
  });

  test.each<[string, string, ProblemKind]>([
    ['nothing', '', 'not-a-backup'],
    ['a picture', '\u0089PNG', 'not-a-backup'],
    ['a JSON export', '{"format":"afterglow-journal"}', 'not-a-backup'],
    ['a header that ends early', 'age-encryption.org/v1\n-> scr', 'not-a-backup'],
    ['a file for a key', 'age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n', 'not-a-backup'],
    ['no work factor', 'age-encryption.org/v1\n-> scrypt abc\nabc\n--- abc\n', 'damaged-backup'],
    ['too much work', 'age-encryption.org/v1\n-> scrypt abc 21\nabc\n---', 'backup-too-hard'],
    [
      'work without end',
      `age-encryption.org/v1\n-> scrypt abc ${'9'.repeat(300)}\n`,
      'backup-too-hard',
    ],
    ['armour with nothing in it', '-----BEGIN AGE ENCRYPTED FILE-----\n', 'damaged-backup'],
  ])('%s is refused at once', async (_name, text, kind) => {
    expect(await problemWith(new Blob([text]))).toBe(kind);
  });
});
