import type { CheckIn } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { late } from '../late';

const LiftDialog = late(() => import('./lift-dialog').then((m) => m.LiftDialog));

export type LiftOutProps = {
  record: CheckIn;
  /** The words that are lifted out of it. */
  words: string;
  settings: Settings;
  /** Called at the end, with what is to be said of what was kept, if anything was. */
  onEnd: (said: string | null) => void;
};

/** Lifts words out of a check-in. */
export function LiftOut({ record, words, settings, onEnd }: LiftOutProps) {
  return (
    <LiftDialog
      from={{ kind: 'check-in', id: record.id }}
      day={record.day}
      lens={record.body.prompt?.lens ?? null}
      {...{ words, settings }}
      onKept={onEnd}
      onLeave={() => onEnd(null)}
    />
  );
}
