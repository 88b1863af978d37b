import { useCallback, useState } from 'preact/hooks';
import type { Problem } from '../../domain/problem';
import type { ShownPrompt } from '../../domain/record';
import type { Result } from '../../domain/result';
import type { DraftSession } from './draft-session';

/** What can be done with the prompt that stands over the words. */
export type PromptActs = {
  anotherPrompt: () => void;
  /** Lets the prompt not be asked again, and shows another. */
  retirePrompt: () => void;
  /** Takes that back, and shows the prompt again; null as long as there is none to bring back. */
  bringPromptBack: (() => void) | null;
};

/** A prompt that is not to be asked again, and how to take that back. */
type Retired = { prompt: ShownPrompt; takeBack: () => Promise<Result<unknown>> };

type Form = {
  /** The prompt that is shown, and whether the day is marked as hard. */
  shown: () => { prompt: ShownPrompt | null; hard: boolean };
  show: (prompt: ShownPrompt) => void;
  problem: (problem: Problem) => void;
  broken: (error: unknown) => void;
};

/** The acts on the prompt of a draft; without a draft they do nothing. */
export function usePromptActs(session: DraftSession | null, form: Form): PromptActs {
  const { shown, show, problem, broken } = form;
  const [retired, setRetired] = useState<Retired | null>(null);

  const anotherPrompt = useCallback(() => {
    session?.nextPrompt(shown().hard).then((prompt) => {
      if (prompt) show(prompt);
    }, broken);
  }, [session, shown, show, broken]);

  const retirePrompt = useCallback(() => {
    const { prompt } = shown();
    if (!session || !prompt) return;
    session.retirePrompt(prompt.id).then((done) => {
      if (!done.ok) return problem(done.problem);
      setRetired({ prompt, takeBack: done.value });
      anotherPrompt();
    }, broken);
  }, [session, shown, anotherPrompt, problem, broken]);

  const bringPromptBack = useCallback(() => {
    if (!session || !retired) return;
    retired.takeBack().then((done) => {
      if (!done.ok) return problem(done.problem);
      setRetired(null);
      show(retired.prompt);
    }, broken);
  }, [session, retired, show, problem, broken]);

  return { anotherPrompt, retirePrompt, bringPromptBack: retired && bringPromptBack };
}
