import type { ComponentType, FunctionComponent } from 'preact';
import { late } from '../late';
import { Opening } from './opening';
import type { Page } from './route';

/** A page, or one beneath it, whose code is fetched when it is first shown. Until then its heading stands. */
export function latePage<P extends object>(
  page: Page,
  load: () => Promise<ComponentType<P>>,
): FunctionComponent<P> {
  return late(load, () => <Opening page={page} />);
}
