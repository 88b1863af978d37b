import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isLeave } from './key-acts';
import { menuStep } from './menu-keys';

export type Menu = {
  open: boolean;
  id: string;
  button: RefObject<HTMLButtonElement | null>;
  menu: RefObject<HTMLDivElement | null>;
  /** Closes it and gives the focus back to its button. */
  close: () => void;
  onButtonClick: () => void;
  onButtonKey: (event: KeyboardEvent) => void;
  onMenuKey: (event: KeyboardEvent) => void;
};

/**
 * A menu under its button. Arrows, Home and End move in it, a letter goes to the next item that begins with it, Escape
 * and Tab close it.
 * @param words the items' words, in order
 * @param start the item that has the focus when the menu is opened by a press
 */
export function useMenu(words: readonly string[], start = 0): Menu {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const openedAt = useRef(start);
  const id = useId();

  function focusItem(at: number) {
    menu.current?.querySelectorAll('button')[at]?.focus();
  }

  function show(at: number) {
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
    focusItem(openedAt.current);
    menu.current?.scrollIntoView({ block: 'nearest' });
    const onPointerDown = (event: PointerEvent) => {
      const inside = (element: HTMLElement | null) =>
        event.target instanceof Node && element?.contains(event.target);
      if (!inside(menu.current) && !inside(button.current)) setOpen(false);
    };
    document.addEventListener('pointerdown', onPointerDown);
    return () => document.removeEventListener('pointerdown', onPointerDown);
  }, [open]);

  return {
    ...{ open, id, button, menu, close },
    onButtonClick: () => (open ? close() : show(start)),
    onButtonKey(event) {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      show(event.key === 'ArrowDown' ? start : words.length - 1);
    },
    onMenuKey(event) {
      if (event.key === 'Tab') setOpen(false);
      if (isLeave(event)) {
        event.stopPropagation();
        close();
      }
      const buttons = [...(menu.current?.querySelectorAll('button') ?? [])];
      const at = buttons.findIndex((item) => item === document.activeElement);
      const next = menuStep(event.key, at, words);
      if (next === null) return;
      event.preventDefault();
      focusItem(next);
    },
  };
}
