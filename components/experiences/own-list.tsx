import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ListLine } from '../../domain/setting-list';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import { isEndOfLine } from '../controls/key-acts';

const blankLine: ListLine = { words: '', done: false };

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
  // A line that has no words yet is nobody's matter but this page's.
  const [isBegun, setBegun] = useState(false);
  const rows = isBegun ? [...list, blankLine] : list;
  useLayoutEffect(() => {
    if (added > 0) lines.current?.querySelector<HTMLElement>('li:last-child .line-words')?.focus();
  }, [added]);

  function put(at: number, line: ListLine) {
    if (at === list.length) setBegun(false);
    onChange(rows.map((one, index) => (index === at ? line : one)));
  }
  function add() {
    setBegun(true);
    setAdded(added + 1);
  }
  /** A line that was left without words is none. */
  function onLeaveLine(at: number) {
    if (at === list.length) setBegun(false);
    else if (list[at]?.words.trim() === '') onChange(list.filter((_, index) => index !== at));
  }

  return (
    <div class="list-own">
      <h3 class="labq">{t('experience.before.list')}</h3>
      <ul ref={lines}>
        {rows.map((line, at) => (
          // Lines have nothing but their place; taking one off moves no focus that should stay.
          <li
            key={String(at)}
            class="line"
            onFocusOut={({ currentTarget, relatedTarget }) => {
              if (relatedTarget instanceof Node && currentTarget.contains(relatedTarget)) return;
              onLeaveLine(at);
            }}
          >
            <label class="tick">
              <input
                autocomplete="off"
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
              dir="auto"
              class="line-words"
              aria-label={t('experience.before.line')}
              autocomplete="off"
              spellcheck={spellChecking}
              {...{ writingsuggestions: 'false' }}
              value={line.words}
              onInput={(event) => put(at, { ...line, words: event.currentTarget.value })}
              onKeyDown={(event) => {
                if (!isEndOfLine(event)) return;
                event.preventDefault();
                add();
              }}
            />
            <button
              class="ico"
              type="button"
              aria-label={t('experience.before.removeLine', [line.words])}
              onClick={() => {
                if (at === list.length) setBegun(false);
                else onChange(list.filter((_, index) => index !== at));
              }}
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
