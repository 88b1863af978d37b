import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon';

export type ChipProps = {
  icon: IconName;
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
};

/** A small choice that is on or off, among others in a row. */
export function Chip({ icon, checked, onChange, children }: ChipProps) {
  return (
    <label class="chip">
      <input
        autocomplete="off"
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <Icon name={icon} />
      {children}
    </label>
  );
}
