import { spawn } from 'node:child_process';
import { root } from '../first/tools';

export type Run = { code: number; output: string };

type Options = {
  env?: Record<string, string>;
  /** Whether what it says is also shown while it runs. */
  show?: boolean;
  /** After so many minutes it is ended, and has failed: what hangs says nothing by itself. None by default. */
  minutes?: number;
};

/** Milliseconds that a script has to end by itself once it was asked to. */
const grace = 30_000;

/** Runs a script of Node and gives its exit code and all it said. */
export function runNode(
  words: readonly string[],
  { env = {}, show = false, minutes }: Options = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (show) process.stdout.write(chunk);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    const late = minutes === undefined ? undefined : setTimeout(endIt, minutes * 60_000);
    // Asked first, so that a runner closes its browsers; then ended, whatever still holds what it wrote to.
    function endIt(): void {
      hear(Buffer.from(`\nIt had not ended after ${minutes} minutes, and was ended.\n`));
      child.kill('SIGINT');
      const stays = setTimeout(() => {
        child.kill('SIGKILL');
        child.stdout.destroy();
        child.stderr.destroy();
        resolve({ code: 1, output });
      }, grace);
      child.once('close', () => clearTimeout(stays));
    }
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(late);
      resolve({ code: code ?? 1, output });
    });
  });
}
