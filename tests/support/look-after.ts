import { gunzipSync } from 'node:zlib';
import { expect, type Worker } from '@playwright/test';

/** Has the worker look after the journal as its alarm would, and waits until that is done. */
export async function lookAfterNow(worker: Worker): Promise<void> {
  await worker.evaluate(() =>
    (chrome.alarms.onAlarm as unknown as { dispatch(alarm: object): void }).dispatch({
      name: 'look-after',
    }),
  );
  await expect.poll(() => lastLook(worker)).toMatch(/^\d{4}-\d\d-\d\d$/);
}

function lastLook(worker: Worker): Promise<string> {
  return worker.evaluate(async () => String((await chrome.storage.local.get('looked'))['looked']));
}

/** Has the last look be noted as another one: as one of another day, or one that did not come to its end. */
export async function noteLook(worker: Worker, looked: string): Promise<void> {
  await worker.evaluate((value) => chrome.storage.local.set({ looked: value }), looked);
}

/** All that the second copy says. */
export async function secondCopyText(worker: Worker): Promise<string> {
  const stored = await worker.evaluate(() => chrome.storage.local.get(null));
  const { copies } = stored['copies'] as { copies: Record<string, { parts: number }> };
  const [id, { parts }] = Object.entries(copies)[0] as [string, { parts: number }];
  const packed = Array.from({ length: parts }, (_, part) =>
    Buffer.from(stored[`copy ${id} ${part}`] as string, 'base64'),
  );
  return gunzipSync(Buffer.concat(packed)).toString('utf8');
}
