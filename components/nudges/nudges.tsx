import { useEffect, useState } from 'preact/hooks';
import type { ProblemKind } from '../../domain/problem';
import type { NudgeSettings } from '../../domain/settings';
import { askToNotify } from '../../platform/permissions';
import { askForPresence } from '../../platform/presence';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { problemWords } from '../problems/problem-words';
import { keepNudge } from './keep-nudge';
import { nextInWords, reasonInWords, troubleWith } from './next-words';
import { NudgesForm, type Shown } from './nudges-form';
import { showExample } from './show-example';
import { useNudge } from './use-nudge';

/** What stands there when the journal could not be read. */
function Unread({ kind }: { kind: ProblemKind }) {
  const { says, next } = problemWords(kind);
  return (
    <p class="err" role="alert">
      <Icon name="note" />
      <span>
        {says} {next}
      </span>
    </p>
  );
}

/** Whether some choices were made and all of them are stored. */
function isAmong(chosen: Partial<NudgeSettings>, stored: NudgeSettings): boolean {
  const keys = Object.keys(chosen) as (keyof NudgeSettings)[];
  return (
    keys.length > 0 &&
    keys.every((key) => JSON.stringify(chosen[key]) === JSON.stringify(stored[key]))
  );
}

/** The part of the Nudges page that talks to the journal and the browser. */
export function Nudges() {
  const journal = useJournal();
  const nudge = useNudge();
  const [problem, setProblem] = useState<ProblemKind | null>(null);
  const [shown, setShown] = useState<Shown>(null);
  // What was chosen shows at once, while a permission is still asked for and the choice is being stored.
  const [chosen, setChosen] = useState<Partial<NudgeSettings>>({});
  const stored = nudge.state === 'ready' ? nudge.value.settings : null;
  useEffect(() => {
    // Not what has been chosen since.
    if (stored && isAmong(chosen, stored)) setChosen((now) => (now === chosen ? {} : now));
  }, [stored, chosen]);
  if (nudge.state === 'failed') return <Unread kind={nudge.problem.kind} />;
  if (nudge.state === 'loading') return null;
  const facts = nudge.value;
  const { decision, says, leave } = facts;
  const settings = { ...facts.settings, ...chosen };

  async function change(changes: Partial<NudgeSettings>): Promise<void> {
    setChosen((before) => ({ ...before, ...changes }));
    const kept = await keepNudge(journal, changes);
    if (!kept.ok) setChosen({});
    setProblem(kept.ok ? null : kept.problem.kind);
  }

  async function changeAsking(changes: Partial<NudgeSettings>): Promise<void> {
    const { on, shows } = { ...settings, ...changes };
    setChosen((before) => ({ ...before, ...changes }));
    // Asked for before anything else is waited for: browsers only let a click ask. Where it is refused the nudge is
    // a dot on the icon, and the page says so.
    if (on && shows !== 'dot') await askToNotify();
    await change(changes);
  }

  async function waitForMe(wait: boolean): Promise<void> {
    const allowed = wait && (await askForPresence());
    await change({ waitForMe: allowed });
    if (wait && !allowed) setProblem('not-told');
  }

  async function showOne(): Promise<void> {
    if (settings.shows !== 'dot') await askToNotify();
    setShown(await showExample(journal, settings.shows, says));
  }

  const words = problem && problemWords(problem);
  return (
    <NudgesForm
      settings={settings}
      today={decision.today}
      says={says}
      next={{ when: nextInWords(decision, facts.zone), why: reasonInWords(decision, settings) }}
      problem={words && `${words.says} ${words.next}`}
      trouble={troubleWith(facts, leave.notifications)}
      waits={settings.waitForMe && leave.presence}
      shown={shown}
      onSwitch={(on) => void changeAsking({ on })}
      onAsk={() => void changeAsking({})}
      onChange={(changes) => void change(changes)}
      onShows={(shows) => void changeAsking({ shows })}
      onWaitForMe={(wait) => void waitForMe(wait)}
      onShowOne={() => void showOne()}
    />
  );
}
