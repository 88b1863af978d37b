import type { ComponentChildren } from 'preact';
import { t } from '../../platform/messages';
import { Brand } from '../shell/brand';
import { SkipLink } from '../shell/skip-link';

/** What stands around the first page: no navigation yet, and support. */
export function WelcomeFrame({ children }: { children: ComponentChildren }) {
  return (
    <div class="page">
      <SkipLink />
      <div class="hello">
        <header class="top">
          <Brand />
          <a class="txt side-help" href="#/support">
            {t('shell.support')}
          </a>
        </header>
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
