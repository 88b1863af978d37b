import { dayAt, type Day, millisecondsOf } from '../domain/day';
import {
  claimIn,
  decide,
  type NudgeClaim,
  type NudgeFacts,
  type NudgeMoment,
} from '../domain/nudge';
import { answered, mended, putOff, refused, unshown } from '../domain/nudge-state';
import type { NudgeState } from '../domain/nudge-state';
import { nudgeWordsFor, type NudgeWords } from '../domain/nudge-words';
import type { Result } from '../domain/result';
import { type Journal, readable, write } from './connection';
import { deviceValue } from './device';
import { isKept } from './formats';
import { recordsFrom } from './from-rows';
import { lastNudge } from './last-nudge';
import { recordsOf } from './records';
import { settingsOf } from './settings';
import { practiceOn } from './ticks';

/** All that a decision about the nudge rests on, as the journal has it at a moment. */
export async function nudgeFacts(journal: Journal, moment: NudgeMoment): Promise<NudgeFacts> {
  const { endOfDay, nudge } = await settingsOf(journal);
  const today = dayAt(moment.now, moment.zone, endOfDay);
  const experiences = await recordsOf(journal, 'experience');
  const last = await deviceValue(journal, 'written');
  const keptOn = last ? [dayAt(millisecondsOf(last.at), moment.zone, endOfDay)] : [];
  return {
    ...moment,
    endOfDay,
    settings: nudge,
    written: [...keptOn, ...(await daysOfCheckIns(journal, today))],
    experiences: experiences
      .filter(({ body }) => body.status !== 'did-not-happen')
      .map(({ day }) => day),
    state: await lastNudge(journal),
  };
}

/**
 * Decides, and where it is time claims the nudge for today in the same transaction: of everything that asks at once
 * only one is given it, and a check-in kept a moment before is seen.
 */
export function claimNudge(journal: Journal, moment: NudgeMoment): Promise<Result<NudgeClaim>> {
  return changing(journal, moment, (facts) => {
    const { claimed, state } = claimIn(facts);
    return { state, value: { claimed, standing: decide({ ...facts, state }) } };
  });
}

/** What can happen to the nudge that came last, apart from a check-in. */
export type NudgeAct = 'opened' | 'put-off' | 'refused' | 'unshown';

/** Notes what happened to the nudge that came last. Gives back how it stands now. */
export async function noteNudge(
  journal: Journal,
  act: NudgeAct,
  moment: NudgeMoment,
): Promise<Result<NudgeFacts>> {
  return changing(journal, moment, (facts) => {
    const today = dayAt(facts.now, facts.zone, facts.endOfDay);
    const state = {
      opened: () => answered(facts.state, facts.now),
      'put-off': () => putOff(facts.state, today, facts.now),
      refused: () => refused(facts.state, today),
      unshown: () => unshown(facts.state),
    }[act]();
    return { state, value: { ...facts, state } };
  });
}

/** What a nudge says on a day, as the person chose. */
export async function nudgeWords(journal: Journal, day: Day): Promise<NudgeWords> {
  const { nudge } = await settingsOf(journal);
  return nudgeWordsFor(nudge, nudge.says === 'practice' ? await practiceWords(journal, day) : null);
}

async function practiceWords(journal: Journal, day: Day): Promise<string | null> {
  return (await practiceOn(journal, day))?.body.words ?? null;
}

function mendedIn({ state, now, zone, endOfDay }: NudgeFacts): NudgeState {
  return mended(state, now, dayAt(now, zone, endOfDay));
}

/** Whatever is changed, a clock that was set back is noticed with it. */
function changing<T>(
  journal: Journal,
  moment: NudgeMoment,
  change: (facts: NudgeFacts) => { state: NudgeState; value: T },
): Promise<Result<T>> {
  return write(
    journal,
    ({ records, device }) => [records, device],
    async ({ device }) => {
      const facts = await nudgeFacts(journal, moment);
      const { state, value } = change({ ...facts, state: mendedIn(facts) });
      if (state !== facts.state) await device.put({ key: 'nudge', value: state });
      return value;
    },
  );
}

/** Days from one on that a check-in of the person's own lies on. One that was brought in says nothing of today. */
async function daysOfCheckIns(journal: Journal, from: Day): Promise<Day[]> {
  const connection = readable(journal);
  const rows = await connection.records
    .where('[kind+day+at]')
    .between(['check-in', from], ['check-in', '\uffff'])
    .toArray();
  return recordsFrom(connection, rows)
    .filter(isKept)
    .filter((record) => record.kind === 'check-in' && record.body.source === null)
    .map(({ day }) => day);
}
