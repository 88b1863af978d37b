import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs Debian's `age`, which asks for its passphrase on a terminal: `script` gives it one. */
async function age(words: readonly string[], answers: readonly string[]): Promise<void> {
  const quoted = ['age', ...words].map((word) => `'${word}'`).join(' ');
  const child = spawn('script', ['-qec', quoted, '/dev/null'], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // A question that nobody answers would wait for ever; what was said until then tells which.
    timeout: 60_000,
  });
  let said = '';
  let asked = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
    // It hears nothing before it asks.
    const questions = said.match(/passphrase[^:]*: /gi)?.length ?? 0;
    while (asked < Math.min(questions, answers.length)) {
      child.stdin.write(`${answers[asked] ?? ''}\n`);
      asked += 1;
    }
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new Error(said);
}

/** Opens a file with `age` and gives back what was in it. */
export async function openedByAge(path: string, passphrase: string): Promise<string> {
  await age(['-d', '-o', `${path}.opened`, path], [passphrase]);
  return readFile(`${path}.opened`, 'utf8');
}

/** Seals bytes with `age` for a passphrase. */
export async function sealedByAge(
  bytes: Uint8Array,
  passphrase: string,
): Promise<Buffer<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'afterglow-age-'));
  try {
    const plain = join(folder, 'plain');
    await writeFile(plain, bytes);
    await age(['-p', '-o', `${plain}.age`, plain], [passphrase, passphrase]);
    return Buffer.from(await readFile(`${plain}.age`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
