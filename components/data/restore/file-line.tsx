import { Icon } from '../../controls/icon';

/** A file by its name, and what is known of it. */
export function FileLine({
  name,
  words,
  sealed = false,
}: {
  name: string;
  words: string;
  sealed?: boolean;
}) {
  return (
    <p class="restore-file">
      <Icon name={sealed ? 'lock' : 'file'} />
      <span class="restore-name">{name}</span>
      <span class="quiet small">{words}</span>
    </p>
  );
}
