import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { Filters } from '../../domain/find';
import { lenses } from '../../domain/lens';
import type { Experience } from '../../domain/record';
import { t } from '../../platform/messages';
import { Chip } from '../controls/chip';
import { Icon } from '../controls/icon';
import { lensName } from '../words';
import { MoreFilters } from './more-filters';

export type FindFormProps = {
  box: RefObject<HTMLInputElement | null>;
  /** What was searched for when one came here. */
  words: string;
  filters: Filters;
  experiences: readonly Experience[];
  onWords: (words: string) => void;
  onFilters: (filters: Filters) => void;
  /** Somebody is about to type. */
  onNear: () => void;
};

/** The search, and what can be left out. What is typed is told at once and shown by whoever finds. */
export function FindForm({ box, words, filters, experiences, ...on }: FindFormProps) {
  const [text, setText] = useState(words);
  return (
    <form class="find" role="search" onSubmit={(event) => event.preventDefault()}>
      <label class="find-q">
        <Icon name="search" />
        <span class="vh">{t('history.find.label')}</span>
        <input
          dir="auto"
          ref={box}
          class="field"
          type="search"
          placeholder={t('history.find.label')}
          autocomplete="off"
          spellcheck={false}
          {...{ writingsuggestions: 'false' }}
          value={text}
          onFocus={on.onNear}
          onInput={(event) => {
            setText(event.currentTarget.value);
            on.onWords(event.currentTarget.value);
          }}
        />
      </label>
      <fieldset class="chips">
        <legend class="vh">{t('history.find.only')}</legend>
        {lenses.map((lens) => (
          <Chip
            key={lens}
            icon={lens}
            checked={filters.lenses.includes(lens)}
            onChange={(checked) =>
              on.onFilters({
                ...filters,
                lenses: lenses.filter((other) =>
                  other === lens ? checked : filters.lenses.includes(other),
                ),
              })
            }
          >
            {lensName(lens)}
          </Chip>
        ))}
        <Chip
          icon="tick"
          checked={filters.practice}
          onChange={(practice) => on.onFilters({ ...filters, practice })}
        >
          {t('history.find.practice')}
        </Chip>
        <MoreFilters filters={filters} experiences={experiences} onFilters={on.onFilters} />
      </fieldset>
    </form>
  );
}
