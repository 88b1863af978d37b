import type { FileFault, Place } from '../../../domain/file-fault';
import { t, wordsFor } from '../../../platform/messages';

/**
 * What is wrong with a file: a sentence that names the file and the place in it, and the next step.
 * @param file its name
 */
export function faultWords(
  { kind, place }: FileFault,
  file: string,
): { says: string; next: string } {
  const name = kind.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const key = `restore.faults.${name}`;
  return {
    says: wordsFor(`${key}.says`, [t('restore.file', [file]), placeWords(place)]),
    next: wordsFor(`${key}.next`),
  };
}

function placeWords(place: Place | null): string {
  if (place === null) return '';
  if ('line' in place) return t('restore.faults.atLine', [String(place.line)]);
  const { list, nth, field } = place;
  if (nth === null) return t('restore.faults.inList', [list]);
  return field === ''
    ? t('restore.faults.atRecord', [list, String(nth)])
    : t('restore.faults.atField', [list, String(nth), field]);
}
