import { wearTheme } from '../../platform/theme';
import { firstDrafts } from './first-drafts';

/** What takes its time and can be asked for while the popup's code is still being fetched: the drafts, and the theme. */
export function beginPopup(): void {
  void firstDrafts();
  wearTheme();
}
