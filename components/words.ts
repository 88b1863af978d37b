import type { Lens } from '../domain/lens';
import { scales, type Scale, type ScaleValues } from '../domain/scale';
import type { MarkShape } from './controls/mark';
import { t } from '../platform/messages';

/** The mark of each scale, the same in every drawing. */
export const markOf: Record<Scale, MarkShape> = {
  connectedness: 'ring',
  purpose: 'diamond',
  wellbeing: 'disc',
};

/** What a scale is called. */
export function scaleName(scale: Scale): string {
  return t(`scales.${scale}.name`);
}

/** Three values as they are read out: "Connectedness 7, Purpose blank, Well-being 6". */
export function valuesInWords(values: ScaleValues): string {
  return scales
    .map((scale) => {
      const value = values[scale];
      return value === null
        ? t('scales.spoken.blank', [scaleName(scale)])
        : t('scales.spoken.value', [scaleName(scale), String(value)]);
    })
    .join(', ');
}

/** What a lens is called. */
export function lensName(lens: Lens): string {
  if (lens === 'brain-and-body') return t('lenses.brainAndBody');
  return lens === 'mind' ? t('lenses.mind') : t('lenses.spirit');
}
