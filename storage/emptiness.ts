import { type Journal, readable } from './connection';

/** Whether nothing was ever written into the journal: no record of any kind, removed ones included, and no draft. */
export async function holdsNothing(journal: Journal): Promise<boolean> {
  const { records, drafts } = readable(journal);
  return (await records.limit(1).count()) === 0 && (await drafts.limit(1).count()) === 0;
}
