import type { SealingTask, SealingWord } from '../../domain/sealing';
import { detailOf } from '../problems';
import { opened, sealed } from './sealing';

/** Says something to the page that began this worker. */
function say(word: SealingWord): void {
  globalThis.postMessage(word);
}

async function answer(asked: SealingTask): Promise<SealingWord> {
  const heard = (bytes: number) => say({ bytes });
  if (asked.task === 'seal') {
    return { made: await sealed(asked.plain, asked.passphrase, heard) };
  }
  const result = await opened(asked.sealed, asked.passphrase, heard);
  return result.ok ? { made: result.value } : { problem: result.problem };
}

/** Does what the page asks, one task a worker. Work on a passphrase takes a second, and would stop a page. */
export function serveSealing(): void {
  globalThis.addEventListener('message', ({ data }: MessageEvent<SealingTask>) => {
    answer(data).then(say, (error: unknown) => say({ broken: detailOf(error) }));
  });
}
