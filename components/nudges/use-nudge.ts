import { useEffect, useState } from 'preact/hooks';
import { decide, type NudgeDecision, type NudgeFacts, type NudgeMoment } from '../../domain/nudge';
import type { NudgeWords } from '../../domain/nudge-words';
import { nudgeMoment } from '../../platform/nudging';
import { mayNotify, whenPermissionsChange } from '../../platform/permissions';
import { mayKnowPresence } from '../../platform/presence';
import { everyMinute } from '../../platform/times';
import { nudgeFacts, nudgeWords } from '../../storage/nudge-state';
import { useJournal } from '../journal';
import { type Observed, useObserved } from '../use-observed';

/** What the person has given leave for. */
type Leave = { notifications: boolean; presence: boolean };

/** How the nudge stands, what it would say today, and what the person has given leave for. */
export type NudgeNow = NudgeFacts & { decision: NudgeDecision; says: NudgeWords; leave: Leave };

/** All that the next nudge depends on, kept up to date as time passes, words are kept and permissions change. */
export function useNudge(): Observed<NudgeNow> {
  const journal = useJournal();
  const [here, setHere] = useState<{ moment: NudgeMoment; leave: Leave } | null>(null);
  useEffect(() => {
    const look = async () => {
      const leave = { notifications: await mayNotify(), presence: await mayKnowPresence() };
      setHere({ moment: await nudgeMoment(), leave });
    };
    void look();
    const stops = [everyMinute(() => void look()), whenPermissionsChange(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const known = useObserved(async () => {
    if (here === null) return null;
    const facts = await nudgeFacts(journal, here.moment);
    const decision = decide(facts);
    return { ...facts, decision, says: await nudgeWords(journal, decision.today), ...here };
  }, [journal, here]);
  if (known.state !== 'ready') return known;
  return known.value === null ? { state: 'loading' } : { state: 'ready', value: known.value };
}
