import type { DraftRow } from './rows';
import { type DraftRow1, upgradedDraftRow } from './upgrades/0002-one-draft-row';

/** What lies among the drafts: rows of today's shape, and those that an older Afterglow left. */
export type LyingDraft = DraftRow | DraftRow1;

/** A row that lies among the drafts, in today's shape, its body still in its format; null where it has none of them. */
export function draftRowFrom(lying: LyingDraft): DraftRow | null {
  if ('target' in lying) return lying;
  try {
    return upgradedDraftRow(lying) as DraftRow;
  } catch {
    // The upgrade trusts what it is given: where it stumbles, this was nothing of an older Afterglow.
    return null;
  }
}
