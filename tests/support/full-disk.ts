import type { BrowserContext } from '@playwright/test';

/** From the next page on, every writing into the journal fails as it does on a full disk. */
export async function refuseWrites(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = IDBObjectStore.prototype.put;
  });
}
