export type ChoiceProps = {
  /** Name of the group of radio buttons; unique on the page. */
  name: string;
  words: string;
  /** A line that says what it means, where that needs saying. */
  more?: string;
  chosen: boolean;
  onChoose: () => void;
};

/** One of a few. */
export function Choice({ name, words, more, chosen, onChoose }: ChoiceProps) {
  return (
    <label class="tick tick-round opt">
      <input autocomplete="off" type="radio" name={name} checked={chosen} onChange={onChoose} />
      <span class="tick-box" />
      <span>
        <strong>{words}</strong>
        {more && <small>{more}</small>}
      </span>
    </label>
  );
}
