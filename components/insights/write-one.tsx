import type { Day } from '../../domain/day';
import type { JournalRecord } from '../../domain/record';
import { t } from '../../platform/messages';
import type { Journal } from '../../storage/journal';
import { LiftForm, type Lifted } from './lift-form';
import { type LiftBegun, type LiftOf, useLift, useLiftStart } from './use-lift';

export type WriteOneProps = {
  journal: Journal;
  today: Day;
  start: Lifted;
  mayShelve: boolean;
  spellChecking: boolean;
  onKept: (record: JournalRecord) => void;
  onLeave: () => void;
};

/** An insight that is written down of itself, or a decision that becomes one. */
export function WriteOne(props: WriteOneProps) {
  const { today } = props;
  const of = { from: null, day: today, today };
  const begun = useLiftStart(props.journal, of, props.start);
  return begun && <Writing {...props} {...{ of, begun }} />;
}

function Writing(props: WriteOneProps & { of: LiftOf; begun: LiftBegun }) {
  const lift = useLift(props.journal, props.of, props.begun);

  async function keep() {
    const kept = await lift.keep();
    if (kept) props.onKept(kept);
  }

  return (
    <section class="part" aria-label={t('insights.write')}>
      <div class="part-h">
        <h2>{t('insights.lift.title')}</h2>
      </div>
      <div class="part-b">
        <LiftForm
          value={lift.value}
          mayShelve={props.mayShelve}
          spellChecking={props.spellChecking}
          problem={lift.problem}
          onChange={lift.change}
          onKeep={() => void keep()}
          onLeave={() => {
            lift.leave();
            props.onLeave();
          }}
        />
      </div>
    </section>
  );
}
