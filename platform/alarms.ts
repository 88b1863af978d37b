import { browser } from 'wxt/browser';

/** The alarm that may nudge. */
const nudgeAlarm = 'nudge';

/** The coarse tick: it notices travel, a changed clock and a lost alarm. */
const tickAlarm = 'tick';

const tickMinutes = 60;
const minute = 60_000;

/** The browser may fire an alarm a little later than asked for; one that stands this close is left alone. */
const slack = minute;

/**
 * Sees to it that the nudge's alarm stands where it should, and the tick beside it; or that there is neither. Whoever
 * changes what a decision rests on may call it: the background, and the pages. An alarm that stands right is left
 * alone: making it again restarts it, and done at every start it would never fire.
 * @param wakeAt when to look again (ms since 1970), or null for not at all
 * @param now milliseconds since 1970
 */
export async function armAlarms(wakeAt: number | null, now: number): Promise<void> {
  await armTick(wakeAt !== null, now);
  if (wakeAt === null) {
    await browser.alarms.clear(nudgeAlarm);
    return;
  }
  const standing = (await browser.alarms.get(nudgeAlarm))?.scheduledTime;
  if (standing !== undefined && standing >= wakeAt && standing <= wakeAt + slack) return;
  await browser.alarms.create(nudgeAlarm, { when: wakeAt });
}

/**
 * Sees to it that the tick is there, or that it is not.
 * @param now milliseconds since 1970
 */
export async function armTick(on: boolean, now: number): Promise<void> {
  if (!on) {
    await browser.alarms.clear(tickAlarm);
    return;
  }
  await armEvery(tickAlarm, tickMinutes, now);
}

/** Sees to an alarm that repeats. One that stands further ahead than its period (the clock was set back) is made anew. */
async function armEvery(name: string, minutes: number, now: number): Promise<void> {
  const standing = await browser.alarms.get(name);
  const farthest = now + minutes * minute + slack;
  if (standing?.periodInMinutes === minutes && standing.scheduledTime <= farthest) return;
  await browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Calls back when one of our alarms goes off. */
export function whenAlarm(listener: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(() => listener());
}

/** The alarm by which the journal is looked after. */
const lookAfterAlarm = 'look-after';

/** Often enough that no day is missed where the browser stays open, and so seldom that it costs eight wakings a day. */
const lookAfterMinutes = 180;

/**
 * Sees to it that the alarm by which the journal is looked after is there.
 * @param now milliseconds since 1970
 */
export async function armLookAfter(now: number): Promise<void> {
  await armEvery(lookAfterAlarm, lookAfterMinutes, now);
}
