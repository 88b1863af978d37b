import { useEffect, useState } from 'preact/hooks';
import type { NudgeFacts, NudgeMoment } from '../../domain/nudge';
import { now, zone } from '../../platform/clock';
import { mayNotify, whenPermissionsChange } from '../../platform/permissions';
import { everyMinute } from '../../platform/times';
import { nudgeFacts } from '../../storage/nudge-state';
import { useJournal } from '../journal';
import { type Observed, useObserved } from '../use-observed';

/** The moment, as a decision needs it. */
export async function thisMoment(): Promise<NudgeMoment> {
  return { now: now(), zone: zone(), allowed: await mayNotify() };
}

/** All that the next nudge depends on, kept up to date as time passes, words are kept and permissions change. */
export function useNudge(): Observed<NudgeFacts> {
  const journal = useJournal();
  const [moment, setMoment] = useState<NudgeMoment | null>(null);
  useEffect(() => {
    const look = async () => setMoment(await thisMoment());
    void look();
    const stops = [everyMinute(() => void look()), whenPermissionsChange(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const facts = useObserved(
    async () => (moment === null ? null : nudgeFacts(journal, moment)),
    [journal, moment],
  );
  if (facts.state !== 'ready') return facts;
  return facts.value === null ? { state: 'loading' } : { state: 'ready', value: facts.value };
}
