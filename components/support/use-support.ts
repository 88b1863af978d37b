import { useEffect, useState } from 'preact/hooks';
import { dayAt } from '../../domain/day';
import type { LineSettings } from '../../domain/own-lines';
import type { PlanBody } from '../../domain/record';
import { usualSettings } from '../../domain/settings';
import { type SupportPlace, supportPlaceFrom } from '../../domain/support-place';
import { now, zone } from '../../platform/clock';
import type { Journal } from '../../storage/journal';
import { changeSetting, settingsOf } from '../../storage/settings';
import { useJournalIfOpen } from '../journal';
import { blankPlan, readPlan } from '../plan/read-plan';
import { useObserved } from '../use-observed';
import type { SupportPanelProps } from './support-panel';

type Kept = { country: string | null; lines: LineSettings; plan: PlanBody };

const nothingKept: Kept = { country: null, lines: usualSettings.lines, plan: blankPlan };

/** Each by itself: whatever keeps one from being read does not keep the other from being shown. */
async function keptIn(journal: Journal): Promise<Kept> {
  const [chosen, plan] = await Promise.allSettled([settingsOf(journal), readPlan(journal)]);
  const { country, lines } = chosen.status === 'fulfilled' ? chosen.value : nothingKept;
  return { country, lines, plan: plan.status === 'fulfilled' ? plan.value.body : blankPlan };
}

/**
 * What Support shows. It does not wait for the journal and works without it: then the numbers are there, the
 * person's own people are not, and a chosen country holds until the panel closes.
 */
export function useSupport(): Omit<SupportPanelProps, 'folded'> & { journalOpen: boolean } {
  const journal = useJournalIfOpen();
  const observed = useObserved(
    () => (journal ? keptIn(journal) : Promise.resolve(nothingKept)),
    [journal],
  );
  const kept = observed.state === 'ready' ? observed.value : nothingKept;

  const [chosen, setChosen] = useState<SupportPlace | null>(null);
  const [untilClosed, setUntilClosed] = useState(false);
  // Also what was chosen while the journal was still being opened is kept, once it is open.
  useEffect(() => {
    if (chosen === null) return;
    setUntilClosed(journal === null);
    if (journal === null) return;
    changeSetting(journal, 'country', chosen).then(
      (result) => setUntilClosed(!result.ok),
      // Nothing here may stand between a person and a number: the choice holds on the page, and the page says so.
      () => setUntilClosed(true),
    );
  }, [chosen, journal]);

  return {
    place: chosen ?? supportPlaceFrom(kept.country),
    untilClosed,
    plan: kept.plan,
    today: dayAt(now(), zone(), 0),
    journalOpen: journal !== null,
    onPlace: setChosen,
    lines: kept.lines,
    onLines: journal === null ? null : (lines) => changeSetting(journal, 'lines', lines),
  };
}
