import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { Directory } from './directory';
import { Emergency } from './emergency';

/** What helps and rests on nothing: the emergency numbers and the directory, without the journal. */
export function BareSupport({ onClose }: { onClose: () => void }) {
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
      class="panel"
      aria-labelledby="support-title"
      ref={dialog}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="panel-in">
        <header>
          <h1 class="panel-t" id="support-title" tabIndex={-1} ref={heading}>
            {t('support.title')}
          </h1>
          <p class="quiet">{t('support.notSure')}</p>
        </header>
        <div class="sup">
          <Emergency place={null} />
          <Directory />
        </div>
        <button
          class="ico sup-close"
          type="button"
          aria-label={t('support.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
    </dialog>
  );
}
