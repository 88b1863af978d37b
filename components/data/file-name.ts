import { dayAt } from '../../domain/day';
import { now, zone } from '../../platform/clock';

/** What a file that is made now is called: `afterglow-2026-05-14.json`. */
export function fileName(ending: string): string {
  return `afterglow-${dayAt(now(), zone(), 0)}.${ending}`;
}
