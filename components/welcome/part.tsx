import type { ComponentChildren } from 'preact';

/** A part of a page: its heading, with one line under it at most, and beside it what it holds. */
export function Part({
  title,
  sub,
  children,
}: {
  title: string;
  sub?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <div class="part-h">
        <h2>{title}</h2>
        {sub && <p class="part-sub">{sub}</p>}
      </div>
      <div class="part-b">{children}</div>
    </section>
  );
}
