/** One of a few ways to look, in a row. */
export function Seg<Value extends string | number>({
  name,
  legend,
  value,
  options,
  onChange,
}: {
  /** Name of the group of radio buttons; unique on the page. */
  name: string;
  legend: string;
  value: Value;
  options: ReadonlyArray<{ value: Value; words: string }>;
  onChange: (value: Value) => void;
}) {
  return (
    <fieldset class="seg">
      <legend class="vh">{legend}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            autocomplete="off"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.words}</span>
        </label>
      ))}
    </fieldset>
  );
}
