import type { Lens } from '../../domain/lens';
import type { Settings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { Dialog } from '../controls/dialog';
import { useJournal } from '../journal';
import { useDayNow } from '../use-day-now';
import { LiftForm } from './lift-form';
import { type LiftBegun, type LiftOf, useLift, useLiftStart } from './use-lift';

export type LiftDialogProps = Pick<LiftOf, 'day'> & {
  from: NonNullable<LiftOf['from']>;
  /** The words that are lifted, to be shortened or said differently. */
  words: string;
  /** The lens to begin with, where one suggests itself. */
  lens: Lens | null;
  settings: Pick<Settings, 'endOfDay' | 'spellChecking'>;
  /** Called when it is kept, with what is to be said of it. */
  onKept: (said: string) => void;
  onLeave: () => void;
};

/** Asks how somebody would say what they have lifted out of a check-in or an account. That stays as it was. */
export function LiftDialog(props: LiftDialogProps) {
  const { from, day, words, lens, settings } = props;
  const today = useDayNow(settings.endOfDay);
  const of = { from, day, today };
  const given = { words: words.trim(), lens, decision: false };
  const begun = useLiftStart(useJournal(), of, given);
  return begun && <Lifting {...props} {...{ of, begun }} />;
}

function Lifting(props: LiftDialogProps & { of: LiftOf; begun: LiftBegun }) {
  const { from, settings, onKept, onLeave } = props;
  const lift = useLift(useJournal(), props.of, props.begun);

  async function keep() {
    const kept = await lift.keep();
    if (kept)
      onKept(kept.kind === 'decision' ? t('insights.lift.shelved') : t('insights.lift.kept'));
  }

  return (
    <Dialog title={t('insights.lift.title')} onLeave={onLeave}>
      <p class="small quiet">
        {from.kind === 'check-in'
          ? t('insights.lift.checkInStays')
          : t('insights.lift.accountStays')}
      </p>
      <LiftForm
        value={lift.value}
        mayShelve
        spellChecking={settings.spellChecking}
        problem={lift.problem}
        onChange={lift.change}
        onKeep={() => void keep()}
        onLeave={() => {
          lift.leave();
          onLeave();
        }}
      />
    </Dialog>
  );
}
