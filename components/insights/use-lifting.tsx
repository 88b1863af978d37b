import { useState } from 'preact/hooks';
import { late } from '../late';
import type { LiftDialogProps } from './lift-dialog';

const LiftDialog = late(() => import('./lift-dialog').then((m) => m.LiftDialog));

/** What words are lifted out of: a check-in or an experience, its day, and what the person has set. */
export type LiftSource = Pick<LiftDialogProps, 'from' | 'day' | 'settings'>;

type Begun = Pick<LiftDialogProps, 'words' | 'lens'>;

/** Lifting words out of something, one at a time. `asked` is to be drawn: the question, and what is said afterwards. */
export function useLifting(source: LiftSource | null) {
  const [begun, setBegun] = useState<Begun | null>(null);
  const [said, say] = useState('');
  const asked = (
    <>
      <span class="small quiet" role="status">
        {said}
      </span>
      {begun && source && (
        <LiftDialog
          {...source}
          {...begun}
          onKept={(words) => {
            setBegun(null);
            say(words);
          }}
          onLeave={() => setBegun(null)}
        />
      )}
    </>
  );
  return {
    asked,
    lift: (words: string, lens: Begun['lens'] = null) => {
      say('');
      setBegun({ words, lens });
    },
  };
}
