import { useEffect, useRef } from 'preact/hooks';
import { noFirstWords } from '../../domain/experience';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { OnlyHere } from './only-here';

const names = ['word', 'image', 'feeling'] as const;

/** After the three answers of the day itself: what they are, one half sun, and rest. */
export function DayItselfKept({
  experience,
  justKept,
  onAdd,
  onChange,
}: {
  experience: Experience;
  justKept: boolean;
  onAdd: () => void;
  onChange: () => void;
}) {
  const first = experience.body.firstWords ?? noFirstWords;
  const word = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (justKept) word.current?.focus({ preventScroll: true });
  }, [justKept]);
  return (
    <>
      <main class="pop-body kept">
        <div role="status">
          <p class="kept-word" tabIndex={-1} ref={word}>
            {t('kept.kept')}
          </p>
          <p class="quiet">{t('experience.day.rested')}</p>
        </div>
        <dl class="ones day-words">
          {names.map((name) => (
            <div key={name}>
              <dt>{t(`experience.first.${name}`)}</dt>
              <dd dir="auto">
                {first[name] === '' ? (
                  <>
                    <span aria-hidden="true">–</span>
                    <span class="vh">{t('experience.first.nothing')}</span>
                  </>
                ) : (
                  first[name]
                )}
              </dd>
            </div>
          ))}
        </dl>
        <p class="kept-acts kept-acts-own">
          <button class="txt txt-ink txt-u" type="button" onClick={onAdd}>
            {t('experience.day.another')}
          </button>
          <button class="txt" type="button" onClick={onChange}>
            {t('experience.day.change')}
          </button>
        </p>
        <figure class="kept-field kept-one">
          <svg
            class="reeds"
            viewBox="0 0 344 92"
            width="344"
            height="92"
            role="img"
            aria-label={t('experience.day.sun')}
          >
            <radialGradient
              id="day-itself-sun"
              gradientUnits="userSpaceOnUse"
              cx="172"
              cy="70"
              r="120"
            >
              <stop offset="0" class="sun-0" />
              <stop offset="1" class="sun-1" />
            </radialGradient>
            <path fill="url(#day-itself-sun)" d="M52 70a120 120 0 0 1 240 0z" />
            <path class="sun" d="M138 70a34 34 0 0 1 68 0z" />
            <text class="g-num is-strong" x="172" y="87">
              {t('kept.today')}
            </text>
          </svg>
        </figure>
      </main>
      <footer class="pop-foot">
        <OnlyHere />
        <a class="txt txt-ink" href={`/options.html#/experiences/${experience.id}`} target="_blank">
          {t('experience.day.page')} <Icon name="forward" />
        </a>
      </footer>
    </>
  );
}
