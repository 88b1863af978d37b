export type SwitchProps = {
  label: string;
  on: boolean;
  disabled?: boolean | undefined;
  onChange: (on: boolean) => void;
};

/** Something that is on or off, at once. */
export function Switch({ label, on, disabled, onChange }: SwitchProps) {
  return (
    <label class="switch">
      <input
        autocomplete="off"
        type="checkbox"
        role="switch"
        checked={on}
        disabled={disabled ?? false}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <i />
      <span>{label}</span>
    </label>
  );
}
