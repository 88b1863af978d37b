/** One of a few, as chips in a row behind the word for what is chosen. */
export function ChipChoice<Value extends string>({
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
    <fieldset class="chips chip-choice">
      <legend class="vh">{legend}</legend>
      <span class="small quiet" aria-hidden="true">
        {legend}
      </span>
      {options.map((option) => (
        <label key={option.value} class="chip">
          <input
            autocomplete="off"
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}
