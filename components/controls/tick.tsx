import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

export type TickProps = {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
};

/** A check box, drawn. Its words are the children. */
export function Tick({ checked, onChange, children }: TickProps) {
  return (
    <label class="tick">
      <input
        autocomplete="off"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span class="tick-box">
        <Icon name="tick" />
      </span>
      <span>{children}</span>
    </label>
  );
}
