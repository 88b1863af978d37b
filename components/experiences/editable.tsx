import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { KeepButton } from '../insights/keep-button';
import { Liftable } from '../insights/liftable';
import { type LiftSource, useLifting } from '../insights/use-lifting';

/**
 * Words that are read, and open to be changed where they stand. What is blank stands open at first: there is nothing
 * to read yet.
 */
export function Editable({
  name,
  blank,
  note,
  read,
  fields,
  lift,
}: {
  /** What is edited, in words. */
  name: string;
  blank: boolean;
  /** What is said of the keeping. */
  note: ComponentChildren;
  read: ComponentChildren;
  /** The boxes to write in, given how words are lifted out of them where that is offered. */
  fields: (onLift: ((words: string) => void) | undefined) => ComponentChildren;
  /** Out of what words may be lifted here, and the words that are lifted where none are selected. */
  lift?: { source: LiftSource; words: string };
}) {
  const [open, setOpen] = useState(blank);
  const [pressed, setPressed] = useState(false);
  const inside = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const lifting = useLifting(lift?.source ?? null);
  useLayoutEffect(() => {
    if (!pressed) return;
    if (open) inside.current?.querySelector<HTMLElement>('textarea, input')?.focus();
    else button.current?.focus();
  }, [open]);

  return (
    <>
      <div ref={inside}>
        {open ? (
          fields(lift && lifting.lift)
        ) : lift ? (
          <Liftable onLift={(words) => lifting.lift(words)}>{read}</Liftable>
        ) : (
          read
        )}
      </div>
      <div class="part-acts">
        {open && blank && !pressed ? null : (
          <button
            ref={button}
            class="txt"
            type="button"
            aria-label={open ? undefined : t('experience.kept.editPart', [name])}
            onClick={() => {
              setPressed(true);
              setOpen(!open);
            }}
          >
            {!open && <Icon name="edit" />}
            {open ? t('experience.kept.done') : t('experience.kept.edit')}
          </button>
        )}
        {lift && !open && lift.words !== '' && (
          <KeepButton of={name} onPress={() => lifting.lift(lift.words)} />
        )}
        {note}
        {lift && lifting.asked}
      </div>
    </>
  );
}
