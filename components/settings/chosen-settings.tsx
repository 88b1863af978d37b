import { useEffect, useState } from 'preact/hooks';
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
  // What was chosen here shows at once, until the journal says the same, or that it could not be kept.
  const [underWay, setUnderWay] = useState<Partial<Settings>>({});

  async function change<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
    setUnderWay((before) => ({ ...before, [key]: value }));
    if (key === 'theme') chooseTheme(value as Settings['theme']);
    const kept = await changeSetting(journal, key, value);
    setProblem(kept.ok ? null : kept.problem.kind);
    if (!kept.ok) setUnderWay((before) => without(before, key));
    // When a day ends decides which day the next nudge is for.
    if (kept.ok && key === 'endOfDay') await settleHere(journal);
  }

  const stored = read.state === 'ready' ? read.value : null;
  useEffect(() => {
    if (stored) setUnderWay((before) => remaining(before, stored));
  }, [stored]);

  if (read.state === 'loading') return null;
  const kind = read.state === 'failed' ? read.problem.kind : problem;
  const words = kind && problemWords(kind);
  return (
    <SettingsForm
      settings={stored && { ...stored, ...underWay }}
      problem={words && `${words.says} ${words.next}`}
      onChange={(key, value) => void change(key, value)}
    />
  );
}

/** What the journal does not say yet. */
function remaining(underWay: Partial<Settings>, stored: Settings): Partial<Settings> {
  const keys = Object.keys(underWay) as (keyof Settings)[];
  return keys
    .filter((key) => underWay[key] === stored[key])
    .reduce<Partial<Settings>>(without, underWay);
}

function without(settings: Partial<Settings>, key: keyof Settings): Partial<Settings> {
  const rest = { ...settings };
  delete rest[key];
  return rest;
}
