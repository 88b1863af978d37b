import { t } from '../../platform/messages';

/** The way past the navigation. It moves the focus and leaves the address alone, which names the page. */
export function SkipLink() {
  return (
    <a
      class="skip"
      href="#main"
      onClick={(event) => {
        event.preventDefault();
        document.querySelector<HTMLElement>('main')?.focus();
      }}
    >
      {t('shell.skip')}
    </a>
  );
}
