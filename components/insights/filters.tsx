import type { Lens } from '../../domain/lens';
import { lenses } from '../../domain/lens';
import type { Kept } from '../../domain/record';
import { t } from '../../platform/messages';
import { Chip } from '../controls/chip';
import { lensName } from '../words';

export type InsightFilters = { lenses: readonly Lens[]; withPractice: boolean };

export const noInsightFilters: InsightFilters = { lenses: [], withPractice: false };

/** Whether any of it is left out. */
export function isFiltered({ lenses: chosen, withPractice }: InsightFilters): boolean {
  return chosen.length > 0 || withPractice;
}

/** Whether an insight is to be shown. */
export function passes(
  { id, body }: Kept<'insight'>,
  filters: InsightFilters,
  practices: readonly Kept<'practice'>[],
): boolean {
  if (filters.lenses.length > 0 && !filters.lenses.includes(body.lens)) return false;
  return !filters.withPractice || practices.some((practice) => practice.body.insight === id);
}

/** Which insights are shown: by lens, and those that something small honours. */
export function Filters({
  filters,
  onChange,
}: {
  filters: InsightFilters;
  onChange: (filters: InsightFilters) => void;
}) {
  return (
    <fieldset class="chips ins-filters">
      <legend class="vh">{t('insights.only')}</legend>
      {lenses.map((lens) => (
        <Chip
          key={lens}
          icon={lens}
          checked={filters.lenses.includes(lens)}
          onChange={(on) =>
            onChange({
              ...filters,
              lenses: lenses.filter((one) => (one === lens ? on : filters.lenses.includes(one))),
            })
          }
        >
          {lensName(lens)}
        </Chip>
      ))}
      <Chip
        icon="tick"
        checked={filters.withPractice}
        onChange={(withPractice) => onChange({ ...filters, withPractice })}
      >
        {t('insights.withPractice')}
      </Chip>
    </fieldset>
  );
}
