import { useId, useState } from 'preact/hooks';
import { type Day, dayFrom } from '../../domain/day';
import { t } from '../../platform/messages';
import { Dialog } from '../controls/dialog';
import { Icon } from '../controls/icon';

export type DayDialogProps = {
  title: string;
  /** A sentence above the field, if one is needed. */
  about?: string | undefined;
  label: string;
  start: Day;
  /** The latest day that can be chosen; null where any can. */
  today: Day | null;
  choose: string;
  leave: string;
  onChoose: (day: Day) => void;
  onLeave: () => void;
};

/** Asks for a day. */
export function DayDialog(props: DayDialogProps) {
  const [text, setText] = useState<string>(props.start);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();

  function choose() {
    const day = dayFrom(text);
    if (day === null) setWrong(t('history.move.notADay'));
    else if (props.today !== null && day > props.today) setWrong(t('history.move.ahead'));
    else props.onChoose(day);
  }

  return (
    <Dialog title={props.title} onLeave={props.onLeave}>
      <form
        class="ask-day"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        {props.about && <p class="quiet">{props.about}</p>}
        <div>
          <label class="lab" for={id}>
            {props.label}
          </label>
          <input
            class="field"
            type="date"
            id={id}
            autocomplete="off"
            required
            max={props.today ?? undefined}
            value={text}
            aria-invalid={wrong !== null}
            aria-describedby={wrong === null ? undefined : `${id}-wrong`}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setWrong(null);
            }}
          />
        </div>
        {wrong && (
          <p class="err" id={`${id}-wrong`} role="alert">
            <Icon name="note" />
            <span>{wrong}</span>
          </p>
        )}
        <p class="btns">
          <button class="btn btn-act" type="submit">
            {props.choose}
          </button>
          <button class="btn" type="button" onClick={props.onLeave}>
            {props.leave}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
