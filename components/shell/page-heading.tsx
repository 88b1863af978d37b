import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Whether something lies over the page that has the one heading instead. */
export const Beneath = createContext(false);

/** The one first heading of a page. While support lies over the page it only looks like one. */
export function PageHeading({
  class: name,
  children,
}: {
  class?: string;
  children: ComponentChildren;
}) {
  if (useContext(Beneath))
    return (
      <p class={name} dir="auto">
        {children}
      </p>
    );
  return (
    <h1 class={name} dir="auto" tabIndex={-1}>
      {children}
    </h1>
  );
}
