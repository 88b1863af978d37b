import type { ComponentChildren } from 'preact';

/** A part of the page: its name and a line on what it is, and beside them what belongs there. */
export function Part({
  id,
  title,
  says,
  children,
}: {
  id: string;
  title: string;
  says: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part" aria-labelledby={id}>
      <div class="part-h">
        <h2 id={id}>{title}</h2>
        <p class="part-sub">{says}</p>
      </div>
      <div class="part-b">{children}</div>
    </section>
  );
}
