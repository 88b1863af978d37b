import { useContext, useId, useState } from 'preact/hooks';
import { beginningOf } from '../../domain/beginning';
import { stretchesOf } from '../../domain/search';
import { t } from '../../platform/messages';
import { Marked, Searched } from './marked';

/** Characters of a reflection that stand open; a longer one is folded after them. */
const open = 2000;

/** What was written. A long text is folded, unless what is searched for stands in the rest of it. */
export function Reflection({ words }: { words: string }) {
  const id = useId();
  const [unfolded, setUnfolded] = useState(false);
  const { beginning, rest } = beginningOf(words, open);
  const isFound = stretchesOf(rest, useContext(Searched)).length > 0;
  const isWhole = rest === '' || unfolded || isFound;
  return (
    <>
      <p class="read" dir="auto" id={id}>
        <Marked words={isWhole ? words : beginning} />
        {!isWhole && ' …'}
      </p>
      {rest !== '' && !isFound && (
        <button
          class="txt"
          type="button"
          aria-expanded={unfolded}
          aria-controls={id}
          onClick={() => setUnfolded(!unfolded)}
        >
          {unfolded ? t('history.line.fold') : t('history.line.unfold')}
        </button>
      )}
    </>
  );
}
