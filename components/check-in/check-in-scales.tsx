import { scales, scaleValueFrom, type ScaleValues } from '../../domain/scale';
import { Scale } from '../controls/scale';
import { markOf, scaleName } from '../words';
import { t } from '../../platform/messages';

export type CheckInScalesProps = {
  values: ScaleValues;
  /** Put before the names of the radio groups, so that two forms can stand on one page. */
  prefix: string;
  /** Whether the page opens with the focus here. */
  focusFirst?: boolean;
  onChange: (values: ScaleValues) => void;
};

/** The three scales. None is preselected, each can stay blank. */
export function CheckInScales({ values, prefix, focusFirst, onChange }: CheckInScalesProps) {
  const nothingSet = scales.every((scale) => values[scale] === null);
  return (
    <div class="scales">
      {scales.map((scale, index) => (
        <Scale
          key={scale}
          name={`${prefix}-${scale}`}
          shape={markOf[scale]}
          label={scaleName(scale)}
          low={t(`scales.${scale}.low`)}
          high={t(`scales.${scale}.high`)}
          value={values[scale]}
          blank={t('scales.blank')}
          hint={nothingSet && index === 0 ? t('scales.hint') : undefined}
          howToClear={t('scales.howToClear', [String(values[scale] ?? '')])}
          clear={t('scales.clear', [scaleName(scale)])}
          focusFirst={focusFirst && index === 0}
          onChange={(value) =>
            onChange({ ...values, [scale]: value === null ? null : scaleValueFrom(value) })
          }
        />
      ))}
    </div>
  );
}
