import { useId } from 'preact/hooks';
import { Liftable } from '../insights/liftable';

export type WordsFieldProps = {
  label: string;
  /** A word beside the label. */
  aside?: string | undefined;
  /** Whether the label is only read out: a heading says it already. */
  labelHidden?: boolean | undefined;
  class?: string | undefined;
  rows?: number | undefined;
  value: string;
  spellChecking: boolean;
  focusFirst?: boolean | undefined;
  onInput: (value: string) => void;
  /** Keeps words that are selected in it as an insight, where that is offered. */
  onLift?: ((words: string) => void) | undefined;
};

/** A box for the person's own words, which grows with them. */
export function WordsField(props: WordsFieldProps) {
  const id = useId();
  const field = (
    <div class="words-field">
      <label class={props.labelHidden ? 'vh' : 'labq'} for={id}>
        {props.label}
        {props.aside && <small> {props.aside}</small>}
      </label>
      <textarea
        dir="auto"
        class={props.class ? `write ${props.class}` : 'write'}
        id={id}
        ref={(box) => {
          if (box && props.focusFirst && !box.dataset['arrived']) {
            box.dataset['arrived'] = 'yes';
            box.focus({ preventScroll: true });
            box.setSelectionRange(box.value.length, box.value.length);
          }
        }}
        rows={props.rows ?? 1}
        autocomplete="off"
        spellcheck={props.spellChecking}
        {...{ writingsuggestions: 'false' }}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
  return props.onLift ? <Liftable onLift={props.onLift}>{field}</Liftable> : field;
}
