import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon, type IconName } from './icon';
import { menuStep } from './menu-keys';

export type MenuItem = { words: string; icon: IconName; onChoose: () => void };

/**
 * A button that opens a menu. Arrows, Home and End move in it, a letter goes to the next item that begins with
 * it, Escape and Tab close it.
 * @param id of the button, for whoever wants to move the focus there
 * @param label what the button is called; it shows three dots only
 */
export function MenuButton({
  id,
  label,
  items,
}: {
  id: string;
  label: string;
  items: readonly MenuItem[];
}) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const openedAt = useRef<'first' | 'last'>('first');
  const menuId = useId();

  function focusItem(at: number) {
    menu.current?.querySelectorAll('button')[at]?.focus();
  }

  function show(at: 'first' | 'last') {
    openedAt.current = at;
    setOpen(true);
  }

  function close() {
    setOpen(false);
    button.current?.focus();
  }

  // Before the next key can come, not after the next frame.
  useLayoutEffect(() => {
    if (!open) return;
    focusItem(openedAt.current === 'first' ? 0 : items.length - 1);
    menu.current?.scrollIntoView({ block: 'nearest' });
    const onPointerDown = (event: PointerEvent) => {
      const inside = (element: HTMLElement | null) =>
        event.target instanceof Node && element?.contains(event.target);
      if (!inside(menu.current) && !inside(button.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  function onMenuKey(event: KeyboardEvent) {
    if (event.key === 'Tab') setOpen(false);
    if (event.key === 'Escape') {
      event.stopPropagation();
      close();
    }
    const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((item) => item === document.activeElement);
    const next = menuStep(
      event.key,
      at,
      items.map((item) => item.words),
    );
    if (next === null) return;
    event.preventDefault();
    focusItem(next);
  }

  return (
    <>
      <button
        ref={button}
        id={id}
        class="ico"
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={() => (open ? close() : show('first'))}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          show(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div
          class="menu"
          id={menuId}
          ref={menu}
          role="menu"
          aria-label={label}
          onKeyDown={onMenuKey}
        >
          {items.map((item) => (
            <button
              key={item.words}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                item.onChoose();
              }}
            >
              <Icon name={item.icon} />
              {item.words}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
