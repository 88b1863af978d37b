import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListLine } from '../../domain/setting-list';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';

/** The person's own list for the day: each line is ticked, changed and taken off where it stands. */
export function OwnList({
  list,
  spellChecking,
  onChange,
}: {
  list: readonly ListLine[];
  spellChecking: boolean;
  onChange: (list: ListLine[]) => void;
}) {
  const lines = useRef<HTMLUListElement>(null);
  const [added, setAdded] = useState(0);
  useLayoutEffect(() => {
    if (added > 0) lines.current?.querySelector<HTMLElement>('li:last-child .line-words')?.focus();
  }, [added]);

  const put = (at: number, line: ListLine) =>
    onChange(list.map((one, index) => (index === at ? line : one)));
  function add() {
    onChange([...list, { words: '', done: false }]);
    setAdded(added + 1);
  }

  return (
    <div class="list-own">
      <h3 class="labq">{t('experience.before.list')}</h3>
      <ul ref={lines}>
        {list.map((line, at) => (
          // Lines have nothing but their place; taking one off moves no focus that should stay.
          <li key={String(at)} class="line">
            <label class="tick">
              <input
                type="checkbox"
                aria-label={line.words || t('experience.before.line')}
                checked={line.done}
                onChange={(event) => put(at, { ...line, done: event.currentTarget.checked })}
              />
              <span class="tick-box">
                <Icon name="tick" />
              </span>
            </label>
            <input
              class="line-words"
              aria-label={t('experience.before.line')}
              autocomplete="off"
              spellcheck={spellChecking}
              {...{ writingsuggestions: 'false' }}
              value={line.words}
              onInput={(event) => put(at, { ...line, words: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (event.key !== 'Enter' || event.isComposing) return;
                event.preventDefault();
                add();
              }}
            />
            <button
              class="ico"
              type="button"
              aria-label={t('experience.before.removeLine', [line.words])}
              onClick={() => onChange(list.filter((_, index) => index !== at))}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <button class="txt txt-ink" type="button" onClick={add}>
        <Icon name="plus" />
        {t('experience.before.addLine')}
      </button>
    </div>
  );
}
