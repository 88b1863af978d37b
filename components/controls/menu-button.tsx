import { Icon, type IconName } from './icon';
import { useMenu } from './use-menu';

export type MenuItem = { words: string; icon: IconName; onChoose: () => void };

/**
 * A button that opens a menu of what can be done.
 * @param id of the button, for whoever wants to move the focus there
 * @param label what the button is called; it shows three dots only
 */
export function MenuButton({
  id,
  label,
  items,
}: {
  id: string;
  label: string;
  items: readonly MenuItem[];
}) {
  const { open, id: menuId, button, menu, ...does } = useMenu(items.map(({ words }) => words));
  return (
    <>
      <button
        ref={button}
        id={id}
        class="ico"
        type="button"
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? menuId : undefined}
        onClick={does.onButtonClick}
        onKeyDown={does.onButtonKey}
      >
        <Icon name="more" />
      </button>
      {open && (
        <div
          class="menu"
          id={menuId}
          ref={menu}
          role="menu"
          aria-label={label}
          onKeyDown={does.onMenuKey}
        >
          {items.map((item) => (
            <button
              key={item.words}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                does.close();
                item.onChoose();
              }}
            >
              <Icon name={item.icon} />
              {item.words}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
