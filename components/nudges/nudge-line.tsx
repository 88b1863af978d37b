import { useEffect, useState } from 'preact/hooks';
import { decide, type NudgeMoment } from '../../domain/nudge';
import { t } from '../../platform/messages';
import { nudgeMoment } from '../../platform/nudging';
import type { Journal } from '../../storage/journal';
import { nudgeFacts } from '../../storage/nudge-state';
import { useObserved } from '../use-observed';
import { noteHere } from './settle-here';

type Choice = 'put-off' | 'refused';

/** The two choices that a nudge leaves, where it could not offer them itself: later, or not today. */
export function NudgeLine({ journal }: { journal: Journal }) {
  const [chosen, setChosen] = useState<Choice | null>(null);
  const mayPutOff = useMayPutOff(journal);

  function choose(choice: Choice) {
    setChosen(choice);
    void noteHere(journal, choice);
  }

  return (
    <div class="again nudge-line" role="status">
      <span class="caption">
        {chosen === null && t('nudges.line.what')}
        {chosen === 'put-off' && t('nudges.line.putOff')}
        {chosen === 'refused' && t('nudges.line.refused')}
      </span>
      {chosen === null && (
        <span class="nudge-acts">
          {mayPutOff && (
            <button class="txt txt-u" type="button" onClick={() => choose('put-off')}>
              {t('nudges.later')}
            </button>
          )}
          <button class="txt txt-u" type="button" onClick={() => choose('refused')}>
            {t('nudges.notToday')}
          </button>
        </span>
      )}
    </div>
  );
}

/** Whether there is an hour left of the day, and the nudge was not put off before. */
function useMayPutOff(journal: Journal): boolean {
  const [moment, setMoment] = useState<NudgeMoment | null>(null);
  useEffect(() => void nudgeMoment().then(setMoment), []);
  const known = useObserved(
    async () => moment !== null && decide(await nudgeFacts(journal, moment)).mayPutOff,
    [journal, moment],
  );
  return known.state === 'ready' && known.value;
}
