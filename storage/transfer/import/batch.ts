import type { Instant } from '../../../domain/day';
import type { Program } from '../../../domain/import/harvest';

/** What came in at once from other programs. */
export type Batch = { id: string; at: Instant; programs: Program[]; ids: string[] };
