import { useId, useState } from 'preact/hooks';
import {
  dialledOf,
  linesIn,
  type LineSettings,
  type OwnLine,
  withHidden,
  withOwnLine,
  withoutOwnLine,
} from '../../domain/own-lines';
import type { SupportLine } from '../../domain/support-lines';
import type { SupportPlace } from '../../domain/support-place';
import { newId } from '../../platform/clock';
import { t } from '../../platform/messages';

export type EditLinesProps = {
  place: SupportPlace;
  lines: LineSettings;
  onLines: (lines: LineSettings) => void;
  onDone: () => void;
};

/** The lines of a place, to be changed: ours can be hidden and shown again, one's own added, changed, removed. */
export function EditLines({ place, lines, onLines, onDone }: EditLinesProps) {
  const { ours, own, hidden } = linesIn(place, lines);
  const [changing, setChanging] = useState<string | null>(null);
  return (
    <div class="sup-edit">
      {[...ours, ...hidden].map((line) => (
        <OursRow
          key={line.tel}
          line={line}
          hidden={hidden.includes(line)}
          onHide={(hide) => onLines(withHidden(lines, line, hide))}
        />
      ))}
      {own.map((line) =>
        changing === line.id ? (
          <LineForm
            key={line.id}
            start={line}
            onKeep={(changed) => {
              onLines(withOwnLine(lines, changed));
              setChanging(null);
            }}
          />
        ) : (
          <p class="sup-line" key={line.id}>
            <span>
              <b>{line.name}</b> {line.number} <small>{t('support.yours')}</small>
            </span>
            <button class="txt" type="button" onClick={() => setChanging(line.id)}>
              {t('support.change')}
              <span class="vh"> {line.name}</span>
            </button>
            <button
              class="txt"
              type="button"
              onClick={() => onLines(withoutOwnLine(lines, line.id))}
            >
              {t('support.remove')}
              <span class="vh"> {line.name}</span>
            </button>
          </p>
        ),
      )}
      {changing === null && (
        <LineForm
          key={own.length}
          start={{ id: newId(), place, name: '', number: '' }}
          onKeep={(line) => onLines(withOwnLine(lines, line))}
        />
      )}
      <button class="btn btn-small" type="button" onClick={onDone}>
        {t('support.done')}
      </button>
    </div>
  );
}

function OursRow({
  line,
  hidden,
  onHide,
}: {
  line: SupportLine;
  hidden: boolean;
  onHide: (hide: boolean) => void;
}) {
  return (
    <p class="sup-line">
      <span>
        <b>{line.name}</b> {line.number} {hidden && <small>{t('support.hidden')}</small>}
      </span>
      <button class="txt" type="button" onClick={() => onHide(!hidden)}>
        {hidden ? t('support.showAgain') : t('support.hide')}
        <span class="vh"> {line.name}</span>
      </button>
    </p>
  );
}

/** Nothing that is typed here is kept or guessed at by the browser. */
const ownWords = { writingsuggestions: 'false', spellcheck: false };

function LineForm({ start, onKeep }: { start: OwnLine; onKeep: (line: OwnLine) => void }) {
  const [line, setLine] = useState(start);
  const [wrong, setWrong] = useState<string | null>(null);
  const id = useId();
  function keep() {
    if (line.name.trim() === '') setWrong(t('support.noName'));
    else if (dialledOf(line) === null) setWrong(t('support.noNumber'));
    else onKeep({ ...line, name: line.name.trim(), number: line.number.trim() });
  }
  return (
    <form
      class="sup-form"
      aria-label={start.name === '' ? t('support.add') : t('support.changeLine', [start.name])}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <label class="small">
        {t('support.lineName')}
        <input
          class="field"
          value={line.name}
          autocomplete="off"
          {...ownWords}
          maxLength={200}
          onInput={(event) => setLine({ ...line, name: event.currentTarget.value })}
        />
      </label>
      <label class="small">
        {t('support.lineNumber')}
        <input
          class="field"
          inputMode="tel"
          value={line.number}
          autocomplete="off"
          {...ownWords}
          maxLength={60}
          onInput={(event) => setLine({ ...line, number: event.currentTarget.value })}
        />
      </label>
      {wrong && (
        <p class="small" id={`${id}-wrong`} role="alert">
          {wrong}
        </p>
      )}
      <button class="btn btn-small" type="submit">
        {start.name === '' ? t('support.add') : t('support.keepLine')}
      </button>
    </form>
  );
}
