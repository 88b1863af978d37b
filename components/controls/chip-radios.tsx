import { Icon, type IconName } from './icon';

export type ChipRadiosProps<Value extends string> = {
  /** Name of the group of radio buttons; unique on the page. */
  name: string;
  legend: string;
  value: Value | null;
  options: ReadonlyArray<{ value: Value; words: string; icon?: IconName }>;
  onChange: (value: Value) => void;
};

/** One of a few, as chips in a row under their legend. */
export function ChipRadios<Value extends string>(props: ChipRadiosProps<Value>) {
  return (
    <fieldset class="chips">
      <legend class="lab">{props.legend}</legend>
      {props.options.map((option) => (
        <label key={option.value} class="chip">
          <input
            autocomplete="off"
            type="radio"
            name={props.name}
            checked={option.value === props.value}
            onChange={() => props.onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} />}
          {option.words}
        </label>
      ))}
    </fieldset>
  );
}
