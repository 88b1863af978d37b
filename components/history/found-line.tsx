import { useRef } from 'preact/hooks';
import { filtersIn, noFilters, type Filters } from '../../domain/find';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { filtersInWords } from './filter-words';
import type { Found } from './finding';

export type FoundLineProps = {
  found: Found;
  experiences: readonly Experience[];
  onFilters: (filters: Filters) => void;
  /** Shows also what has the words inside of longer ones. */
  onInside: () => void;
};

/**
 * How much was found, and which filter leaves something out. Where nothing was found it says so with the words that
 * were searched for: on the page, never in its title or address.
 */
export function FoundLine({ found, experiences, onFilters, onInside }: FoundLineProps) {
  const { traces, inside, isComplete, wanted, hiding } = found;
  const count = useRef<HTMLParagraphElement>(null);
  const on = filtersIn(wanted.filters);
  const alone = on.filter((name) => hiding.has(name));
  const named = alone.length > 0 ? alone : on;
  const isEmpty = traces.length === 0;
  const words = wanted.words.trim();
  return (
    <div class={isEmpty && isComplete ? 'state-b state-page' : 'found'}>
      <p
        ref={count}
        class={isEmpty && isComplete ? 'state-t' : 'small quiet'}
        role="status"
        tabIndex={-1}
      >
        {isEmpty ? nothing(isComplete, words) : t('history.find.count', traces.length)}
      </p>
      {inside > 0 && isComplete && (
        <p class="small quiet">
          {t('history.find.inside', inside)}{' '}
          <button
            class="txt txt-u"
            type="button"
            onClick={() => {
              // The button goes, and the count beside it says what has come.
              count.current?.focus();
              onInside();
            }}
          >
            {t('history.find.insideToo')}
          </button>
        </p>
      )}
      {on.length > 0 && (isEmpty || hiding.size > 0) && isComplete && (
        <p class={isEmpty ? 'quiet' : 'small quiet'}>
          {t('history.find.only1', [filtersInWords(named, wanted.filters, experiences)])}{' '}
          <button
            class="txt txt-u"
            type="button"
            onClick={() => {
              count.current?.focus();
              onFilters(noFilters);
            }}
          >
            {t('history.find.everywhere')}
          </button>
        </p>
      )}
    </div>
  );
}

function nothing(isComplete: boolean, words: string): string {
  if (!isComplete) return t('history.find.looking');
  return words === '' ? t('history.find.noneSuch') : t('history.find.none', [words]);
}
