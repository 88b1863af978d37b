import { useState } from 'preact/hooks';
import type { ProblemKind } from '../../domain/problem';
import type { Settings } from '../../domain/settings';
import { chooseTheme } from '../../platform/theme';
import { changeSetting, settingsOf } from '../../storage/settings';
import { settleHere } from '../nudges/settle-here';
import { useJournal } from '../journal';
import { problemWords } from '../problems/problem-words';
import { useObserved } from '../use-observed';
import { SettingsForm } from './settings-form';

/** What was chosen, live, and the keeping of each choice at once. */
export function ChosenSettings() {
  const journal = useJournal();
  const read = useObserved(() => settingsOf(journal), [journal]);
  const [problem, setProblem] = useState<ProblemKind | null>(null);
  if (read.state === 'loading') return null;

  async function change<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
    const kept = await changeSetting(journal, key, value);
    setProblem(kept.ok ? null : kept.problem.kind);
    if (!kept.ok) return;
    if (kept.value === value && key === 'theme') chooseTheme(value as Settings['theme']);
    // When a day ends decides which day the next nudge is for.
    if (key === 'endOfDay') await settleHere(journal);
  }

  const kind = read.state === 'failed' ? read.problem.kind : problem;
  const words = kind && problemWords(kind);
  return (
    <SettingsForm
      settings={read.state === 'ready' ? read.value : null}
      problem={words && `${words.says} ${words.next}`}
      onChange={(key, value) => void change(key, value)}
    />
  );
}
