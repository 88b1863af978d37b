import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

export type SupportFrameProps = {
  onClose: () => void;
  /** What stands below all of it. */
  foot?: ComponentChildren;
  children: ComponentChildren;
};

/**
 * What is around Support, over whatever stands there. The page beneath stays as it is; when this is taken away the
 * focus returns to where it was. The focus starts on the heading and the next Tab is the emergency number.
 */
export function SupportFrame({ onClose, foot, children }: SupportFrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const left = useRef(false);
  const leave = () => {
    if (left.current) return;
    left.current = true;
    onClose();
  };
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    heading.current?.focus();
    return () => {
      left.current = true;
      // Before it is taken away: closing is what gives the focus back.
      shown?.close();
    };
  }, []);

  return (
    <dialog
      class="panel"
      aria-labelledby="support-title"
      ref={dialog}
      onCancel={(event) => {
        // Whoever opened it takes it away; closing by itself would leave the address behind.
        event.preventDefault();
        leave();
      }}
      // A second Escape closes it whatever we say.
      onClose={leave}
      onClick={(event) => {
        if (event.target === dialog.current) leave();
      }}
    >
      <div class="panel-in">
        <header>
          <h1 class="panel-t" id="support-title" tabIndex={-1} ref={heading}>
            {t('support.title')}
          </h1>
          <p class="quiet">{t('support.notSure')}</p>
        </header>
        <div class="sup">{children}</div>
        {foot}
        <button class="ico sup-close" type="button" aria-label={t('support.close')} onClick={leave}>
          <Icon name="close" />
        </button>
      </div>
    </dialog>
  );
}
