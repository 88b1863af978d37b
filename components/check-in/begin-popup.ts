import { wearTheme } from '../../platform/theme';
import { lookedFirst } from './looked-first';

/** What takes its time and can be asked for while the popup's code is still being fetched: the drafts, and the theme. */
export function beginPopup(): void {
  void lookedFirst();
  wearTheme();
}
