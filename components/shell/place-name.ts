import { t } from '../../platform/messages';
import { pageName } from './navigation';
import type { Page } from './route';

/** Pages beneath others, by how their addresses begin; the first that fits counts. */
const names: ReadonlyArray<readonly [Page, RegExp, () => string]> = [
  ['experiences', /^\/moment\//, () => t('experience.moments.three')],
  ['experiences', /^(\/[^/]+)?\/letter(\/|$)/, () => t('experience.letters.title')],
  ['experiences', /^\/./, () => t('shell.experience')],
  ['data', /^\/import/, () => t('bringIn.title')],
  ['data', /^\/restore/, () => t('restore.title')],
  ['data', /^\/earlier/, () => t('restore.earlier.title')],
  ['guide', /^\/questionnaires/, () => t('questionnaire.title')],
];

/** What a place is called in the browser's tab: only ever fixed words, never the person's. */
export function placeName(page: Page, rest: string): string {
  const found = names.find(([of, begins]) => of === page && begins.test(rest));
  return found ? found[2]() : pageName(page);
}
