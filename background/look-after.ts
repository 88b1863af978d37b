import { dayAt } from '../domain/day';
import type { Result } from '../domain/result';
import { armLookAfter, whenAlarm } from '../platform/alarms';
import { now, zone } from '../platform/clock';
import { copies } from '../platform/copies';
import { whenBrowserStarts } from '../platform/life';
import { alone } from '../platform/locks';
import { lastLook, noteLook } from '../platform/looked';
import { closeJournal, type Journal } from '../storage/journal';
import { refreshSecondCopy } from '../storage/transfer/copying';
import { dropOld } from '../storage/transfer/way-back';
import { tidy } from '../storage/tidy';

/**
 * Looks after the journal once a day: counts the day as lived, clears what has had its thirty days, makes the second copy
 * anew if something changed, and lets go of copies whose seven days are over. Registers what it listens to at once.
 */
export function lookAfter(open: () => Promise<Result<Journal>>): void {
  const look = () => alone('look-after', () => lookOnceADay(open));
  whenAlarm(look);
  whenBrowserStarts(look);
  void armLookAfter(now());
  void look();
}

async function lookOnceADay(open: () => Promise<Result<Journal>>): Promise<void> {
  const today = dayAt(now(), zone(), 0);
  const last = await lastLook();
  if (last === today) return;
  const journal = await open();
  // What stays shut is not looked after; the pages say why.
  if (!journal.ok) return;
  try {
    // Should the browser end between clearing and copying, the next look knows that the copy may hold what was cleared.
    await noteLook('unfinished');
    const tidied = await tidy(journal.value);
    const anew = last === 'unfinished' || (tidied.ok && tidied.value > 0);
    const copied = await refreshSecondCopy(journal.value, copies, anew);
    await dropOld(journal.value);
    // An empty journal is looked at again at the next alarm, so that its first day has its copy.
    if (tidied.ok && copied.ok && copied.value !== 'empty') await noteLook(today);
  } finally {
    closeJournal(journal.value);
  }
}
