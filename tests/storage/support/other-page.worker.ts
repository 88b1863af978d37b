import { keepCheckIn } from '../../../storage/check-ins';
import { latestDraft } from '../../../storage/day-drafts';
import { flushDraft, saveDraft } from '../../../storage/drafts';
import { type Journal, openJournal } from '../../../storage/journal';
import { changeRecord, newVisit, recordWith, removeRecord } from '../../../storage/records';
import { ladder } from '../../../storage/schema';
import { copiesInMemory } from '../../support/copies';
import type { Order } from './other-page';

let journal: Journal | null = null;

async function opened(name: string): Promise<boolean> {
  const result = await openJournal(name, ladder, {
    now: () => Date.now(),
    zone: () => 'Europe/London',
    newId: () => crypto.randomUUID(),
    dexie: () => import('dexie'),
    reader: () => import('../../../storage/reader'),
    canary: { read: async () => null, write: async () => undefined },
    copies: copiesInMemory(),
  });
  if (result.ok) journal = result.value;
  return result.ok;
}

async function rewrite(page: Journal, id: string, reflection: string): Promise<unknown> {
  const record = await recordWith(page, id);
  if (record?.kind !== 'check-in' || record.body === null) throw new Error('No check-in');
  const body = { ...record.body, reflection };
  return changeRecord(page, 'check-in', id, { body }, newVisit());
}

function carryOut(page: Journal, order: Order): unknown {
  switch (order.verb) {
    case 'keep':
      return keepCheckIn(page, order.draft);
    case 'save':
      return saveDraft(page, order.draft);
    case 'flush':
      return flushDraft(page, order.draft);
    case 'latest':
      return latestDraft(page, order.day);
    case 'change':
      return rewrite(page, order.id, order.reflection);
    case 'remove':
      return removeRecord(page, order.id);
  }
}

onmessage = async ({ data }: MessageEvent<Order | { name: string }>) => {
  if ('name' in data) postMessage(await opened(data.name));
  else if (journal) postMessage(await carryOut(journal, data));
};
