import type { Day } from '../day';
import type { Experience } from '../record';

/** Whether a day lies among those that a page covers. */
export function isWithinSpan(day: Day, { from, to }: { from: Day; to: Day }): boolean {
  return day >= from && day <= to;
}

/** Whether an experience is told of: it lies among the covered days and was not called off. */
export function isCovered({ day, body }: Experience, span: { from: Day; to: Day }): boolean {
  return body.status !== 'did-not-happen' && isWithinSpan(day, span);
}

/** Whether an experience still lies ahead of the last covered day. */
export function isAhead({ day, body }: Experience, { to }: { to: Day }): boolean {
  return body.status === 'planned' && day > to;
}
