import { useState } from 'preact/hooks';
import { filtersIn } from '../../domain/find';
import { t } from '../../platform/messages';
import { Icon } from '../controls/icon';
import type { FilterFieldsProps } from './filter-fields';
import { FilterFields } from './late-parts';

/** The filters that are wanted less often, folded away until then. */
export function MoreFilters(props: FilterFieldsProps) {
  const [open, setOpen] = useState(false);
  const isUsed = filtersIn(props.filters).some((name) => name !== 'lens' && name !== 'practice');
  if (open || isUsed) return <FilterFields {...props} />;
  return (
    <button class="txt" type="button" aria-expanded={false} onClick={() => setOpen(true)}>
      <Icon name="down" />
      {t('history.find.more')}
    </button>
  );
}
