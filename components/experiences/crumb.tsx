import { Icon } from '../controls/icon';

/** The way one level up. */
export function Crumb({ href, words }: { href: string; words: string }) {
  return (
    <nav class="crumb" aria-label={words}>
      <a class="txt" href={href}>
        <Icon name="back" />
        <span dir="auto">{words}</span>
      </a>
    </nav>
  );
}
