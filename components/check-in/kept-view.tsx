import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { beginningOf } from '../../domain/beginning';
import type { CheckIn } from '../../domain/record';
import { t } from '../../platform/messages';
import { Fortnight, type FortnightDay } from '../controls/fortnight';
import { Glyph } from '../controls/glyph';
import { Icon } from '../controls/icon';
import { valuesInWords } from '../words';
import { OnlyHere } from './only-here';

export type KeptViewProps = {
  checkIn: CheckIn;
  /** Whether support is offered: once, right after a hard day was kept. */
  offerSupport: boolean;
  /** Whether it was kept a moment ago, so that it should be said and the focus should be here. */
  justKept: boolean;
  /** The day it stands under, in words, where that is not today. */
  otherDay: string | null;
  fortnight: readonly FortnightDay[];
  /** What was written a while ago, where that is wanted here. */
  lookBack: ComponentChildren;
  onAdd: () => void;
  onChange: () => void;
};

/** How many characters of what was written have room in the popup, and how many where more stands beside them. */
const most = { alone: 230, hardDay: 170, lookBack: 110 };

/** What the popup shows once a check-in is kept: what was written, and the last two weeks. Nothing more to do. */
export function KeptView(props: KeptViewProps) {
  const { checkIn, fortnight } = props;
  const word = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (props.justKept) word.current?.focus({ preventScroll: true });
  }, [props.justKept]);
  // "Kept" is said in the very next frame; the drawing may come in the one after.
  const [said, setSaid] = useState(false);
  useEffect(() => setSaid(true), []);
  const { beginning, rest } = beginningOf(
    checkIn.body.reflection,
    most[props.offerSupport ? 'hardDay' : props.lookBack ? 'lookBack' : 'alone'],
  );
  const days = fortnight.filter(({ values }) => Object.values(values).some((v) => v !== null));

  return (
    <>
      <main class="pop-body kept">
        <div role="status">
          <p class={props.offerSupport ? 'state-t' : 'kept-word'} tabIndex={-1} ref={word}>
            {props.offerSupport ? t('kept.hardDay') : t('kept.kept')}
          </p>
          {props.offerSupport ? (
            <p class="quiet">
              {t('kept.hardBefore')} <a href="#/support">{t('kept.hardLink')}</a>
              {t('kept.hardAfter')}
            </p>
          ) : (
            <p class="quiet">
              {props.otherDay ? t('kept.otherDay', [props.otherDay]) : t('kept.nothingMore')}
            </p>
          )}
        </div>
        <article class="kept-entry">
          <Glyph values={checkIn.body} label={valuesInWords(checkIn.body)} />
          <div>
            {beginning !== '' && (
              <p class="read" dir="auto">
                <span class={rest === '' ? undefined : 'kept-cut'}>{beginning}</span>
                <span class="kept-rest">{rest}</span>
              </p>
            )}
            {checkIn.body.practice && (
              <p class="done">
                <Icon name="tick" />
                <span dir="auto">{checkIn.body.practice.words}</span>
              </p>
            )}
          </div>
        </article>
        <div class="kept-acts">
          <button class="txt txt-ink txt-u" type="button" onClick={props.onAdd}>
            {t('kept.add')}
          </button>
          <button class="txt" type="button" onClick={props.onChange}>
            {t('kept.change')}
          </button>
        </div>
        {props.lookBack}
        <figure class="kept-field">
          <Fortnight
            days={said ? fortnight : []}
            spoken={t('kept.fortnightSpoken', days.length)}
            today={t('kept.today')}
          />
          <figcaption class="vh">{t('kept.fortnight')}</figcaption>
        </figure>
      </main>
      <footer class="pop-foot">
        <OnlyHere />
        <a class="txt txt-ink" href="/options.html#/history" target="_blank">
          {t('kept.seeHistory')} <Icon name="forward" />
        </a>
      </footer>
    </>
  );
}
