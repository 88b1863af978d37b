import type { NudgeSettings } from '../../domain/settings';
import { t } from '../../platform/messages';
import { Choice } from '../controls/choice';

/** Where the nudges stand on the line, three close together, three further apart, three far. */
const marks = [6, 18, 30, 66, 102, 138, 222, 306, 390];

/** What happens while nudges go unanswered. */
export function StepBack({
  chosen,
  onChange,
}: {
  chosen: NudgeSettings['ifUnanswered'];
  onChange: (change: Partial<NudgeSettings>) => void;
}) {
  return (
    <section class="set">
      <h2>{t('nudges.unanswered.title')}</h2>
      <div class="set-main">
        <fieldset class="radios">
          <legend class="vh">{t('nudges.unanswered.legend')}</legend>
          <Choice
            name="unanswered"
            words={t('nudges.unanswered.stepBack')}
            more={t('nudges.unanswered.stepBackAbout')}
            chosen={chosen === 'step-back'}
            onChoose={() => onChange({ ifUnanswered: 'step-back' })}
          />
          <Choice
            name="unanswered"
            words={t('nudges.unanswered.stay')}
            chosen={chosen === 'stay'}
            onChoose={() => onChange({ ifUnanswered: 'stay' })}
          />
        </fieldset>
        <div class="backoff" role="img" aria-label={t('nudges.unanswered.drawing')}>
          <svg viewBox="0 0 430 34" width="430" height="34" aria-hidden="true">
            <path class="g-ground" d="M0 20h430" />
            {marks.map((x) => (
              <circle key={x} class="bo" cx={x} cy="20" r="3.500" />
            ))}
          </svg>
          <p class="caption">
            <span>{t('nudges.unanswered.daily')}</span>
            <span>{t('nudges.unanswered.everyThird')}</span>
            <span>{t('nudges.unanswered.weekly')}</span>
            <span>{t('nudges.unanswered.quiet')}</span>
          </p>
        </div>
      </div>
    </section>
  );
}
