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
  const { open, id: menuId, button, menu, ...does } = useMenu(words, Math.max(0, at));
  return (
    <div class="move">
      <button
        ref={button}
        id={props.id}
        class="btn btn-small"
        type="button"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={does.onButtonClick}
        onKeyDown={does.onButtonKey}
      >
        <span>
          <span class="vh">{props.label} </span>
          {options[at]?.words}
        </span>
        <Icon name="down" />
      </button>
      {open && (
        <div class="menu menu-move" ref={menu}>
          <div id={menuId} role="menu" aria-label={props.label} onKeyDown={does.onMenuKey}>
            {options.map((option) => (
              <button
                key={option.value}
                type="button"
                role="menuitemradio"
                aria-checked={option.value === value}
                tabIndex={-1}
                onClick={() => {
                  does.close();
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
