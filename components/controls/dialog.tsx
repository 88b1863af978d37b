import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export type DialogProps = {
  title: string;
  children: ComponentChildren;
  /** Called when the person leaves it by Escape or by a press beside it. */
  onLeave: () => void;
};

/** A small question over the page. It opens as soon as it is rendered; the focus returns to where it was. */
export function Dialog({ title, children, onLeave }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const shown = dialog.current;
    const before = document.activeElement;
    shown?.showModal();
    return () => {
      shown?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      class="dialog"
      ref={dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onLeave();
      }}
    >
      <div class="dialog-b">
        <h2 class="dialog-t" id={id}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  );
}
