import { Icon } from './icon';
import { useMenu } from './use-menu';

export type ChoiceMenuProps<Value extends string> = {
  /** Id of the button, for whoever wants to move the focus there. */
  id: string;
  /** What is chosen by it; read out before what is chosen. */
  label: string;
  value: Value;
  options: ReadonlyArray<{ value: Value; words: string; more: string }>;
  /** A line under the choices. */
  foot: string;
  onChange: (value: Value) => void;
};

/** A button that says what is chosen, and opens the choices as a menu, each with what it means. */
export function ChoiceMenu<Value extends string>(props: ChoiceMenuProps<Value>) {
  const { value, options } = props;
  const at = options.findIndex((option) => option.value === value);
  const words = options.map((option) => option.words);
  const { open, close, ...menu } = useMenu(words, Math.max(0, at));
  return (
    <div class="move">
      <button
        ref={menu.button}
        id={props.id}
        class="btn btn-small"
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menu.id : undefined}
        onClick={menu.onButtonClick}
        onKeyDown={menu.onButtonKey}
      >
        <span>
          <span class="vh">{props.label} </span>
          {options[at]?.words}
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <div class="menu menu-move" ref={menu.menu}>
          <div id={menu.id} role="menu" aria-label={props.label} onKeyDown={menu.onMenuKey}>
            {options.map((option) => (
              <button
                key={option.value}
                type="button"
                role="menuitemradio"
                aria-checked={option.value === value}
                tabIndex={-1}
                onClick={() => {
                  close();
                  props.onChange(option.value);
                }}
              >
                <span class="menu-tick">{option.value === value && <Icon name="tick" />}</span>
                <span>
                  {option.words} <small>{option.more}</small>
                </span>
              </button>
            ))}
          </div>
          <p class="menu-foot">{props.foot}</p>
        </div>
      )}
    </div>
  );
}
