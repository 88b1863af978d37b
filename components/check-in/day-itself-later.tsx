import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { OnlyHere } from './only-here';

/** After "Later": it is a full answer, and nothing asks again that day. */
export function DayItselfLater({ onWrite }: { onWrite: () => void }) {
  const word = useRef<HTMLParagraphElement>(null);
  useEffect(() => word.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <main class="pop-body">
        <div role="status">
          <p class="word-day" tabIndex={-1} ref={word}>
            {t('experience.day.laterTitle')}
          </p>
          <p class="quiet word-note">{t('experience.day.laterWords')}</p>
        </div>
        <p class="word-way">
          <button class="txt txt-ink txt-u" type="button" onClick={onWrite}>
            {t('experience.day.after')}
          </button>
        </p>
      </main>
      <footer class="pop-foot">
        <OnlyHere />
      </footer>
    </>
  );
}
