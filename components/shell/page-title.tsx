import type { ComponentChildren } from 'preact';
import { PageHeading } from './page-heading';

/** The heading of a page, with what can be done from there beside it. */
export function PageTitle({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="top">
      <PageHeading class="title">{title}</PageHeading>
      {children}
    </div>
  );
}
