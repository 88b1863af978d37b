import { qualityIds } from '../../domain/quality';
import type { Quality } from '../../domain/record';
import { t } from '../../platform/messages';

/** What a quality is called on screen; empty for one of an id that this Afterglow does not know. */
export function qualityName(quality: Quality): string {
  if ('words' in quality) return quality.words.trim();
  const id = qualityIds.find((one) => one === quality.id);
  return id ? t(`experience.qualities.${id}`) : '';
}
