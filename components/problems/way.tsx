import type { ComponentChildren } from 'preact';
import { Icon } from '../controls/icon';

export type WayProps = {
  words: string;
  more?: string | undefined;
  onGo: () => void;
  /** What the way asks before it is gone. */
  children?: ComponentChildren;
};

/** One way out of where one is, as a row. */
export function Way({ words, more, onGo, children }: WayProps) {
  return (
    <li>
      <button class="start" type="button" onClick={onGo}>
        <span>
          {words}
          {more && <small>{more}</small>}
        </span>
        <Icon name="forward" />
      </button>
      {children}
    </li>
  );
}
