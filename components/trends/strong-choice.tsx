import type { Day } from '../../domain/day';
import type { Mark } from '../../domain/trends/marks';
import { t } from '../../platform/messages';
import { Select } from '../controls/select';
import { placed } from './numbers';
import { dayNamed } from './span-words';

/** Which experience is drawn strongly; the latest stands first. */
export function StrongChoice({
  strong,
  marks,
  today,
  onChange,
}: {
  strong: Mark;
  marks: readonly Mark[];
  today: Day;
  onChange: (at: number) => void;
}) {
  return (
    <Select
      label={t('trends.strong.label')}
      value={String(strong.at)}
      options={marks.toReversed().map(({ at, ordinal }) => ({
        value: String(at),
        words: t('trends.strong.option', [placed(ordinal), dayNamed(at, today)]),
      }))}
      onChange={(value) => onChange(Number(value))}
    />
  );
}
