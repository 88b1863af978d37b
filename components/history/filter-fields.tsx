import { dayFrom } from '../../domain/day';
import type { Filters } from '../../domain/find';
import { type Experience, phases } from '../../domain/record';
import { t } from '../../platform/messages';
import { Chip } from '../controls/chip';
import { Select } from '../controls/select';
import { experienceName, phaseName } from './filter-words';

export type FilterFieldsProps = {
  filters: Filters;
  experiences: readonly Experience[];
  onFilters: (filters: Filters) => void;
};

/** The filters that are wanted less often. */
export function FilterFields({ filters, experiences, onFilters }: FilterFieldsProps) {
  const past = experiences.filter(({ body }) => body.status === 'past').toReversed();
  return (
    <>
      <Chip icon="hard" checked={filters.hard} onChange={(hard) => onFilters({ ...filters, hard })}>
        {t('history.find.hard')}
      </Chip>
      <Select
        label={t('history.find.phase')}
        value={filters.phase ?? ''}
        options={[
          { value: '', words: t('history.find.anyPhase') },
          ...phases.map((phase) => ({ value: phase, words: phaseName(phase) })),
        ]}
        onChange={(value) =>
          onFilters({ ...filters, phase: phases.find((phase) => phase === value) ?? null })
        }
      />
      {past.length > 0 && (
        <Select
          label={t('history.find.experience')}
          value={filters.experience ?? ''}
          options={[
            { value: '', words: t('history.find.anyExperience') },
            ...past.map((experience) => ({
              value: experience.id,
              words: experienceName(experience),
            })),
          ]}
          onChange={(id) => onFilters({ ...filters, experience: id === '' ? null : id })}
        />
      )}
      {(['from', 'to'] as const).map((end) => (
        <label key={end} class="find-day">
          <span class="small quiet">
            {end === 'from' ? t('history.find.from') : t('history.find.to')}
          </span>
          <input
            class="field"
            type="date"
            autocomplete="off"
            value={filters[end] ?? ''}
            onChange={(event) =>
              onFilters({ ...filters, [end]: dayFrom(event.currentTarget.value) })
            }
          />
        </label>
      ))}
    </>
  );
}
