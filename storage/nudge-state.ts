import { dayAt, type Day, millisecondsOf } from '../domain/day';
import {
  claimed as claimedState,
  decide,
  mended,
  type NudgeClaim,
  type NudgeFacts,
  type NudgeMoment,
  noNudgeYet,
} from '../domain/nudge';
import type { Result } from '../domain/result';
import { type Journal, readable, write } from './connection';
import { deviceValue } from './device';
import { isKept, recordFrom } from './formats';
import { recordsOf } from './records';
import { settingsOf } from './settings';

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
    state: (await deviceValue(journal, 'nudge')) ?? noNudgeYet,
  };
}

/**
 * Decides, and where it is time claims the nudge for today in the same transaction: of everything that asks at once
 * only one is given it, and a check-in kept a moment before is seen.
 */
export function claimNudge(journal: Journal, moment: NudgeMoment): Promise<Result<NudgeClaim>> {
  return write(
    journal,
    ({ records, device }) => [records, device],
    // A transaction of its own around an async function: only then does Dexie hold it open across the awaits of the
    // verbs called inside; without, it commits after the first of them (PrematureCommitError).
    ({ db, records, device }) =>
      db.transaction('rw', [records, device], async () => {
        const facts = await nudgeFacts(journal, moment);
        const { act, today } = decide(facts);
        const claimed = act === 'show';
        const state = claimed
          ? claimedState(facts.state, today, moment.now)
          : mended(facts.state, moment.now);
        if (state !== facts.state) await device.put({ key: 'nudge', value: state });
        return { claimed, standing: decide({ ...facts, state }) };
      }),
  );
}

/** Days from one on that a check-in of the person's own lies on. One that was brought in says nothing of today. */
async function daysOfCheckIns(journal: Journal, from: Day): Promise<Day[]> {
  const { records, formats } = readable(journal);
  const rows = await records
    .where('[kind+day+at]')
    .between(['check-in', from], ['check-in', '\uffff'])
    .toArray();
  return rows
    .map((row) => recordFrom(formats, row))
    .filter(isKept)
    .filter((record) => record.kind === 'check-in' && record.body.source === null)
    .map(({ day }) => day);
}
