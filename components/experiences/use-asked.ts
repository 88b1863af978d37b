import { useCallback, useState } from 'preact/hooks';
import type { Result } from '../../domain/result';
import type { Refused } from '../history/use-acts';

/** Does what is asked, and says so with what came of it, or keeps the refusal. */
export type Ask = <T>(act: () => Promise<Result<T>>, then?: (value: T) => void) => void;

/** Something that is asked of the journal by pressing a button, and the refusal of it, if it was refused. */
export function useAsked(): {
  refused: Refused | null;
  ask: Ask;
} {
  const [refused, setRefused] = useState<Refused | null>(null);
  const ask = useCallback(<T>(act: () => Promise<Result<T>>, then?: (value: T) => void) => {
    void act().then((result) => {
      if (result.ok) {
        setRefused(null);
        then?.(result.value);
      } else setRefused({ problem: result.problem, again: () => ask(act, then) });
    });
  }, []);
  return { refused, ask };
}
