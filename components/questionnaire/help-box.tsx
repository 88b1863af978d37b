import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { SupportPanel } from '../support/support-panel';
import { useSupport } from '../support/use-support';

/**
 * Help at once, over the questions and before the next of them. It says nothing of numbers, is stored nowhere, and
 * whoever opened it decides when it goes: by its button, or by Escape.
 */
export function HelpBox({ onBack }: { onBack: () => void }) {
  const { journalOpen: _, ...support } = useSupport();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      class="helpbox"
      role="alertdialog"
      aria-labelledby="help-title"
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        onBack();
      }}
    >
      <div class="helpbox-in">
        <h2 class="helpbox-t" id="help-title" tabIndex={-1} ref={heading}>
          {t('questionnaire.help.title')}
        </h2>
        <p class="quiet">{t('questionnaire.help.cantSee')}</p>
        <div class="sup">
          <SupportPanel {...support} folded />
        </div>
        <p class="btns helpbox-go">
          <button class="btn" type="button" onClick={onBack}>
            {t('questionnaire.help.back')}
          </button>
          <a class="txt" href="#/support">
            {t('questionnaire.help.more')}
          </a>
        </p>
        <p class="small quiet">{t('questionnaire.help.kept')}</p>
      </div>
    </dialog>
  );
}
