import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../../domain/result';
import type { Refused } from '../history/use-acts';

/** Something that is asked of the journal by pressing a button, and the refusal of it, if it was refused. */
export function useAsked(): {
  refused: Refused | null;
  ask: (act: () => Promise<Result<unknown>>, then?: () => void) => void;
} {
  const [refused, setRefused] = useState<Refused | null>(null);
  const ask = useCallback((act: () => Promise<Result<unknown>>, then?: () => void) => {
    void act().then((result) => {
      if (result.ok) {
        setRefused(null);
        then?.();
      } else setRefused({ problem: result.problem, again: () => ask(act, then) });
    });
  }, []);
  return { refused, ask };
}
