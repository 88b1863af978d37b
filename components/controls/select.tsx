import { Icon } from './icon';

export type SelectProps = {
  label: string;
  value: string;
  options: ReadonlyArray<{ value: string; words: string }>;
  onChange: (value: string) => void;
};

/** One of several, in a list that opens. The label is read out only: the sentence around it says it. */
export function Select({ label, value, options, onChange }: SelectProps) {
  return (
    <span class="select">
      <select
        aria-label={label}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
