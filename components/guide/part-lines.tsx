import type { Block, Line, Section } from '../../domain/report/paper';
import { lineInWords } from '../../domain/report/text';
import { t } from '../../platform/messages';
import { Tick } from '../controls/tick';
import type { Choosing } from './use-choices';

/** A line in the choosing: struck through where it does not leave. */
export function LineTick({ line, choosing }: { line: Line; choosing: Choosing }) {
  const struck = choosing.struck.has(line.id);
  return (
    <Tick checked={!struck} onChange={(on) => choosing.strike([line.id], !on)}>
      <span class={struck ? 'choice-line is-struck' : 'choice-line'} dir="auto">
        {lineInWords(line)}
      </span>
    </Tick>
  );
}

/** The lines of a block, beneath one tick for all of them where there are several. */
function BlockTicks({ block, choosing }: { block: Block; choosing: Choosing }) {
  const { lines } = block;
  const [first] = lines;
  if (!first) return null;
  if (lines.length === 1) {
    return (
      <li>
        <LineTick line={first} choosing={choosing} />
      </li>
    );
  }
  const ids = lines.map(({ id }) => id);
  const some = ids.some((id) => !choosing.struck.has(id));
  return (
    <li>
      <Tick checked={some} onChange={(on) => choosing.strike(ids, !on)}>
        <span class={some ? 'choice-name' : 'choice-name is-struck'} dir="auto">
          {t('guide.wholeOf', [lineInWords(first)])}
        </span>
      </Tick>
      <ul class="choice-lines">
        {lines.map((line) => (
          <li key={line.id}>
            <LineTick line={line} choosing={choosing} />
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Every line of a part, to be struck out or put back one by one, or all at once. */
export function PartLines({ section, choosing }: { section: Section; choosing: Choosing }) {
  const ids = section.blocks.flatMap(({ lines }) => lines.map(({ id }) => id));
  return (
    <>
      {section.blocks.length > 1 && (
        <p class="choice-all">
          <button class="txt txt-u" type="button" onClick={() => choosing.strike(ids, false)}>
            {t('guide.all')}
          </button>
          <button class="txt txt-u" type="button" onClick={() => choosing.strike(ids, true)}>
            {t('guide.none')}
          </button>
        </p>
      )}
      <ul class="choices">
        {section.blocks.map((block) => (
          <BlockTicks key={block.id} block={block} choosing={choosing} />
        ))}
      </ul>
    </>
  );
}
