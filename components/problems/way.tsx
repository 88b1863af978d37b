import { Icon } from '../controls/icon';

export type WayProps = { words: string; more?: string | undefined; onGo: () => void };

/** One way out of where one is, as a row. */
export function Way({ words, more, onGo }: WayProps) {
  return (
    <li>
      <button class="start" type="button" onClick={onGo}>
        <span>
          {words}
          {more && <small>{more}</small>}
        </span>
        <Icon name="forward" />
      </button>
    </li>
  );
}
