import type { ComponentChildren } from 'preact';
import { PageHeading } from './page-heading';

/** From so many characters on a heading is set in smaller letters. */
const longTitle = 80;

/** The heading of a page, with what can be done from there beside it. */
export function PageTitle({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="top">
      <PageHeading class={title.length > longTitle ? 'title title-long' : 'title'}>
        {title}
      </PageHeading>
      {children}
    </div>
  );
}
