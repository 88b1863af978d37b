import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { isLeave } from '../controls/key-acts';
import { isWritten } from '../plan/read-plan';
import { SupportPanel } from './support-panel';
import { useSupport } from './use-support';

/**
 * Support as a view of the popup. The focus starts on the heading, so that Enter never dials by accident; the next
 * Tab is the emergency number, and Escape goes back like the button does.
 */
export function SupportPopup({ onClose }: { onClose: () => void }) {
  const { journalOpen, ...support } = useSupport();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isLeave(event) || event.defaultPrevented) return;
      // Else the browser would close the whole popup.
      event.preventDefault();
      onClose();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [onClose]);

  return (
    <div class="popup popup-support">
      <header class="pop-head">
        <h1 class="pop-date" tabIndex={-1} ref={heading}>
          {t('support.title')}
        </h1>
        <p class="pop-ctx">{t('support.notSure')}</p>
      </header>
      <main class="pop-body sup">
        <SupportPanel
          {...support}
          folded
          more={
            journalOpen && (
              <p>
                <a class="txt" href="/options.html#/plan" target="_blank">
                  {isWritten(support.plan) ? t('support.changePlan') : t('plan.write')}{' '}
                  <Icon name="forward" />
                </a>
              </p>
            )
          }
        />
      </main>
      <footer class="pop-foot">
        <p class="caption">
          {t('support.footPopup')} {journalOpen && t('support.wordsSafe')}
        </p>
      </footer>
      <button class="ico sup-close" type="button" aria-label={t('support.back')} onClick={onClose}>
        <Icon name="close" />
      </button>
    </div>
  );
}
