import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../../platform/messages';
import { PageHeading } from './page-heading';

/** The one heading of a page and, with Afterglow's name, the tab's. Only fixed words ever stand there. */
export function PageTitle({ title, children }: { title: string; children?: ComponentChildren }) {
  useDocumentTitle(title);
  return (
    <div class="top">
      <PageHeading class="title">{title}</PageHeading>
      {children}
    </div>
  );
}

/** Names the tab after a page. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = t('shell.tab', [title]);
  }, [title]);
}
