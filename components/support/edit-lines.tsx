import { useState } from 'preact/hooks';
import {
  linesIn,
  type LineSettings,
  withHidden,
  withOwnLine,
  withoutOwnLine,
} from '../../domain/own-lines';
import type { Result } from '../../domain/result';
import type { SupportLine } from '../../domain/support-lines';
import type { SupportPlace } from '../../domain/support-place';
import { newId } from '../../platform/clock';
import { t } from '../../platform/messages';
import { LineForm } from './line-form';

export type EditLinesProps = {
  place: SupportPlace;
  lines: LineSettings;
  /** Keeps them; says what went wrong where that failed. */
  onLines: (lines: LineSettings) => Promise<Result<unknown>>;
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
          onHide={(hide) => void onLines(withHidden(lines, line, hide))}
        />
      ))}
      {own.map((line) =>
        changing === line.id ? (
          <LineForm
            key={line.id}
            start={line}
            onKeep={async (changed) => {
              const kept = await onLines(withOwnLine(lines, changed));
              if (kept.ok) setChanging(null);
              return kept;
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
              onClick={() => void onLines(withoutOwnLine(lines, line.id))}
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
