import { useState } from 'preact/hooks';
import { decide } from '../../domain/nudge';
import type { NudgeSettings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { clearNotification, showNotification } from '../../platform/notifications';
import { askToNotify } from '../../platform/permissions';
import { Icon } from '../controls/icon';
import { useJournal } from '../journal';
import { problemWords } from '../problems/problem-words';
import type { ProblemKind } from '../../domain/problem';
import { keepNudge } from './keep-nudge';
import { nextInWords, reasonInWords } from './next-words';
import { NudgesForm } from './nudges-form';
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

/** The part of the Nudges page that talks to the journal and the browser. */
export function Nudges() {
  const journal = useJournal();
  const nudge = useNudge();
  const [trouble, setTrouble] = useState<ProblemKind | null>(null);
  const [shown, setShown] = useState(false);
  if (nudge.state === 'failed') return <Unread kind={nudge.problem.kind} />;
  if (nudge.state === 'loading') return null;
  const facts = nudge.value;
  const decision = decide(facts);

  async function change(changes: Partial<NudgeSettings>): Promise<void> {
    const kept = await keepNudge(journal, { ...facts.settings, ...changes });
    setTrouble(kept.ok ? null : kept.problem.kind);
  }

  async function switchTo(on: boolean): Promise<void> {
    // Asked for before anything else is waited for: browsers only let a click ask.
    const allowed = on ? await askToNotify() : facts.allowed;
    if (on && !allowed) setTrouble('not-allowed');
    else await change({ on });
    if (!on) await clearNotification('nudge');
  }

  async function showOne(): Promise<void> {
    const allowed = await askToNotify();
    setTrouble(allowed ? null : 'not-allowed');
    setShown(allowed);
    if (!allowed) return;
    const words = { title: t('nudges.discreet.title'), message: t('nudges.discreet.message') };
    await showNotification('nudge-example', words);
  }

  const words = trouble && problemWords(trouble);
  return (
    <NudgesForm
      settings={facts.settings}
      on={facts.settings.on && facts.allowed}
      next={{
        when: nextInWords(decision, facts.zone),
        why: reasonInWords(decision, facts.settings.time),
      }}
      trouble={words && `${words.says} ${words.next}`}
      shown={shown}
      onSwitch={(on) => void switchTo(on)}
      onChange={(changes) => void change(changes)}
      onShowOne={() => void showOne()}
    />
  );
}
