import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { isLeave } from '../controls/key-acts';
import { Brand } from './brand';
import { Navigation } from './navigation';
import type { Page } from './route';
import { SkipLink } from './skip-link';

/** What stands around every page but the first: the way past it, the navigation, support, and where it all is. */
export function PageFrame({ page, children }: { page: Page; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLButtonElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    if (!isLeave(event) || !open) return;
    setOpen(false);
    menu.current?.focus();
  }

  return (
    <div class="page">
      <SkipLink />
      <div class="frame">
        <header class="side" onKeyDown={onKeyDown}>
          <Brand />
          <div class="side-mob">
            <a class="txt" href="#/support">
              {t('shell.support')}
            </a>
            <button
              ref={menu}
              class="btn btn-small"
              type="button"
              aria-expanded={open}
              aria-controls="navigation"
              onClick={() => setOpen(!open)}
            >
              <Icon name="menu" />
              {t('shell.menu')}
            </button>
          </div>
          <Navigation page={page} open={open} onChoose={() => setOpen(false)} />
          <div class="side-end">
            <a class="txt side-help" href="#/support">
              {t('shell.support')}
            </a>
            <p class="device">
              <Icon name="device" />
              <span>{t('shell.device')}</span>
            </p>
          </div>
        </header>
        <main class="main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  );
}
