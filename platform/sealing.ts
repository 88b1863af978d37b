import { browser } from 'wxt/browser';
import type { Problem } from '../domain/problem';
import { done, failed, type Result } from '../domain/result';
import type { SealingTask, SealingWord } from '../domain/sealing';

/** What `window.trustedTypes` is where the browser has it. */
type TrustedTypes = {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): string };
};

type Watch = {
  /** Called as it goes, with how many bytes have been gone through. */
  heard: (bytes: number) => void;
  /** Stops it; what was asked for then comes back as null. */
  signal: AbortSignal;
};

/**
 * Seals a file for a passphrase, in the `age` format. Null where it was stopped.
 * @param plain the file as it is
 */
export async function sealBackup(
  plain: Blob,
  passphrase: string,
  watch: Watch,
): Promise<Blob | null> {
  const made = await asked({ task: 'seal', plain, passphrase }, watch);
  if (made?.ok === false) throw new Error(made.problem.detail);
  return made && made.value;
}

/**
 * Opens a file that was sealed for a passphrase, ours or any other `age` file. Fails with `wrong-passphrase`,
 * `damaged-backup`, `not-a-backup` or `backup-too-hard`; null where it was stopped.
 * @public
 */
export function openBackup(
  sealed: Blob,
  passphrase: string,
  watch: Watch,
): Promise<Result<Blob> | null> {
  return asked({ task: 'open', sealed, passphrase }, watch);
}

function asked(task: SealingTask, { heard, signal }: Watch): Promise<Result<Blob> | null> {
  if (signal.aborted) return Promise.resolve(null);
  const worker = newWorker();
  const answer = new Promise<Result<Blob> | null>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SealingWord>) => {
      if ('bytes' in data) heard(data.bytes);
      else if ('made' in data) resolve(done(data.made));
      else if ('problem' in data) resolve(failed(data.problem satisfies Problem));
      else reject(new Error(data.broken));
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => resolve(null), { once: true });
    worker.postMessage(task);
  });
  return answer.finally(() => worker.terminate());
}

let policy: ReturnType<TrustedTypes['createPolicy']> | null = null;

/** A worker from the one script that may be one: the page's policy trusts no other address. */
function newWorker(): Worker {
  const script = browser.runtime.getURL('/sealing.js');
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  policy ??=
    trustedTypes?.createPolicy('sealing', {
      createScriptURL: (address) => {
        if (address !== script) throw new TypeError(`${address} is not to be trusted`);
        return address;
      },
    }) ?? null;
  return new Worker(policy ? policy.createScriptURL(script) : script);
}
