import type { ComponentChildren } from 'preact';
import type { Part, Section } from '../../domain/report/paper';
import { t } from '../../platform/messages';
import { Tick } from '../controls/tick';
import { PartLines } from './part-lines';
import { partName } from './report-words';
import type { Choosing } from './use-choices';

export type PartOptionProps = {
  part: Part;
  choosing: Choosing;
  /** What there is of it on the paper, struck or not; null for nothing. */
  section: Section | null;
  open: boolean;
  /** Whether scales are drawn. */
  drawn: boolean;
  onOpen: () => void;
  /** What stands there instead of the lines: the questions, which can be changed as well. */
  children: ComponentChildren;
};

/** Parts whose lines stand in another part: they are chosen there. */
const elsewhere: ReadonlySet<Part> = new Set(['set-and-setting', 'qualities']);

function more({ part, section, choosing, drawn }: PartOptionProps): string | null {
  if (elsewhere.has(part) || !choosing.parts.has(part)) return null;
  if (!section) return part === 'questions' ? t('guide.noQuestions') : t('guide.nothing');
  if (part === 'measures') return drawn ? t('guide.drawn') : t('guide.told');
  const left = section.blocks.filter(({ lines }) =>
    lines.some(({ id }) => !choosing.struck.has(id)),
  );
  return t('guide.chosen', [String(left.length), String(section.blocks.length)]);
}

/** A part of the page: whether it goes along, and, unfolded, its lines. */
export function PartOption(props: PartOptionProps) {
  const { part, section, choosing, open, onOpen, children } = props;
  const on = choosing.parts.has(part);
  const name = partName(part);
  const said = more(props);
  const choosable = (section !== null && on && !elsewhere.has(part)) || part === 'questions';
  return (
    <li>
      <div class="opts-row">
        <Tick checked={on} onChange={() => choosing.togglePart(part)}>
          <strong>{name}</strong>
          {said !== null && <small>{said}</small>}
        </Tick>
        {choosable && (
          <button
            class="txt txt-u"
            type="button"
            aria-expanded={open}
            aria-label={open ? t('guide.closeOf', [name]) : t('guide.chooseOf', [name])}
            onClick={onOpen}
          >
            {open ? t('guide.close') : t('guide.choose')}
          </button>
        )}
      </div>
      {choosable && open && (
        <div class="opts-open">
          {part === 'questions'
            ? children
            : section && <PartLines section={section} choosing={choosing} />}
        </div>
      )}
    </li>
  );
}
