import { late } from '../late';

/** What History does not show when it opens, or not at once. */
export const DayDialog = late(async () => (await import('./day-dialog')).DayDialog);
export const EditForm = late(async () => (await import('./edit-form')).EditForm);
export const Empty = late(async () => (await import('./empty')).Empty);
export const FilterFields = late(async () => (await import('./filter-fields')).FilterFields);
export const FoundLine = late(async () => (await import('./found-line')).FoundLine);
export const InsightFound = late(async () => (await import('./insight-found')).InsightFound);
export const Legend = late(async () => (await import('./legend')).Legend);
export const MoveDialog = late(async () => (await import('./move-dialog')).MoveDialog);
export const RefusedLine = late(async () => (await import('./refused-line')).RefusedLine);
export const RemovedList = late(async () => (await import('./removed-list')).RemovedList);
