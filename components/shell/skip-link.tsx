import { t } from '../../platform/messages';

/** The way past the navigation. */
export function SkipLink() {
  return <SkipTo to="main" words={t('shell.skip')} />;
}

/**
 * A way past something long, for who goes by keys. It moves the focus and leaves the address alone, which names the page.
 * @param to id of the element where one goes on
 */
export function SkipTo({ to, words }: { to: string; words: string }) {
  return (
    <a
      class="skip"
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
    >
      {words}
    </a>
  );
}
