import { useState } from 'preact/hooks';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { newVisit } from '../../storage/records';
import { settingsOf } from '../../storage/settings';
import { Crumb } from '../experiences/crumb';
import { useJournal } from '../journal';
import { Guard } from '../problems/guard';
import { pageName } from '../shell/navigation';
import { PageTitle } from '../shell/page-title';
import { Waiting } from '../shell/waiting';
import { useObserved } from '../use-observed';
import { PlanForm } from './plan-form';
import { readPlan } from './read-plan';

async function readFor(journal: Journal) {
  const [plan, settings] = await Promise.all([readPlan(journal), settingsOf(journal)]);
  return { plan, settings };
}

/** The plan for when it is hard: written on a good day, shown beside the numbers for help. */
export function PlanPage() {
  const journal = useJournal();
  const [visit] = useState(newVisit);
  const [attempt, setAttempt] = useState(0);
  const read = useObserved(() => readFor(journal), [journal, attempt]);

  if (read.state === 'failed') {
    return <Guard problem={read.problem} onAgain={async () => setAttempt(attempt + 1)} />;
  }
  return (
    <>
      <Crumb href="#/settings" words={pageName('settings')} />
      <PageTitle title={pageName('plan')} />
      <p class="lede ins-lede">{t('plan.lede')}</p>
      {read.state === 'ready' ? (
        <PlanForm
          {...{ journal, visit }}
          plan={read.value.plan}
          spellChecking={read.value.settings.spellChecking}
        />
      ) : (
        <Waiting />
      )}
    </>
  );
}
