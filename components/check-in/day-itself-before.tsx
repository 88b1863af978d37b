import type { ExperienceBody } from '../../domain/record';
import type { ListLine } from '../../domain/setting-list';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { Tick } from '../controls/tick';
import { OnlyHere } from './only-here';

/** Before an experience, on its day: the intention, the person's own list, and nothing to do. */
export function DayItselfBefore({
  intention,
  list,
  onTick,
  onOver,
}: {
  intention: ExperienceBody['intention'];
  /** The person's own list for the day. */
  list: readonly ListLine[];
  onTick: (at: number, done: boolean) => void;
  onOver: () => void;
}) {
  return (
    <>
      <main class="pop-body">
        {intention ? (
          <>
            <p class="word-day word-intent" dir="auto">
              {intention.words}
            </p>
            <p class="small quiet word-note">{t('experience.day.yours')}</p>
          </>
        ) : (
          <>
            <p class="word-day">{t('experience.day.noIntention')}</p>
            <p class="small quiet word-note">{t('experience.day.nothing')}</p>
          </>
        )}
        {list.some(({ words }) => words !== '') && (
          <fieldset class="day-list">
            <legend class="labq">{t('experience.before.list')}</legend>
            {list.map(
              ({ words, done }, at) =>
                words !== '' && (
                  <Tick key={at} checked={done} onChange={(on) => onTick(at, on)}>
                    <span dir="auto">{words}</span>
                  </Tick>
                ),
            )}
          </fieldset>
        )}
        <ul class="ground small">
          <li>{t('experience.day.decide')}</li>
          <li>{t('experience.day.rest')}</li>
          <li>{t('experience.day.near')}</li>
        </ul>
      </main>
      <footer class="pop-foot">
        <OnlyHere />
        <button class="txt txt-ink" type="button" onClick={onOver}>
          {t('experience.day.over')} <Icon name="forward" />
        </button>
      </footer>
    </>
  );
}
