/**
 * Until rung 2 what was typed lay among the drafts in three shapes: a check-in that was being written, a change of a
 * kept one, and words typed into a record of another kind.
 */
type NewCheckIn1 = {
  id: string;
  day: string;
  changed: string;
  revision: number;
  page: string;
  v: number;
  entry: unknown;
};

type Edit1 = {
  id: string;
  edits: string;
  base: string;
  changed: string;
  v: number;
  entry: unknown;
};

type Typed1 = {
  id: string;
  typed: string;
  kind: string;
  on: string;
  changed: string;
  v: number;
  body: unknown;
  fields: readonly string[];
  waits: boolean;
};

/** A row of `drafts` as rung 1 wrote it. */
export type DraftRow1 = NewCheckIn1 | Edit1 | Typed1;

/** What an edit could change. */
const editable = ['connectedness', 'purpose', 'wellbeing', 'hard', 'reflection'];

/** The one shape that rung 2 has for all of them. What the fields had been before was not stored then. */
export function upgradedDraftRow(row: DraftRow1) {
  const { id, changed, v } = row;
  const nobody = { base: null, was: {}, revision: 0, page: '' };
  if ('edits' in row) {
    return {
      ...{ ...nobody, id, kind: 'check-in', target: row.edits, day: changed.slice(0, 10) },
      ...{ base: row.base, fields: editable, waits: true, changed, v, body: row.entry },
    };
  }
  if ('typed' in row) {
    const { typed: target, kind, on: day, body, fields, waits } = row;
    return { ...nobody, id, kind, target, day, fields, waits, changed, v, body };
  }
  const { day, revision, page, entry: body } = row;
  return {
    ...{ ...nobody, id, kind: 'check-in', target: id, day, fields: [], waits: true },
    ...{ changed, revision, page, v, body },
  };
}
