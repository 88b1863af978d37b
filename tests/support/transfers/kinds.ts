import { fileToMerge, fileToReplace, rowsBefore, tableToImport, wordsOf } from './journal';
import { layDown, plantOlder, type Evaluating } from './rows';
import { choose, press, sees } from './seat';

/** Something that changes the whole journal at once. */
export type Kind = {
  name: string;
  /** The page on which it is done, and on which it can be undone. */
  route: string;
  /** Puts the journal there as it is before. */
  layDown: (bare: Evaluating) => Promise<void>;
  /** On the open page: everything up to the last yes. */
  prepare: (page: Evaluating) => Promise<void>;
  /** The last yes; null where opening the page is enough. */
  yes: string | null;
  /** What is on screen when it is done. */
  done: string;
  /** Words of the latest day, before and after. */
  latest: { before: string; after: string };
  /** How many records and earlier versions there are afterwards. */
  afterwards: { records: number; versions: number };
  /** What undoes it, where it can be undone. */
  undo: string | null;
};

const asItLay = (bare: Evaluating) => layDown(bare, rowsBefore);
const undo = 'Take them out again';

const imported: Kind = {
  ...{ name: 'import', route: 'options.html#/data/import', layDown: asItLay },
  prepare: async (page) => {
    await choose(page, tableToImport);
    await sees(page, 'Nothing has been added yet.');
  },
  ...{ yes: 'Add 1,200 check-ins', done: 'check-ins came in.', undo },
  latest: { before: wordsOf.before, after: wordsOf.file },
  afterwards: { records: 2400, versions: 50 },
};

const merged: Kind = {
  ...{ name: 'restore', route: 'options.html#/data/restore', layDown: asItLay },
  prepare: async (page) => {
    await choose(page, fileToMerge);
    await sees(page, 'Changed in both places');
  },
  ...{ yes: 'Merge 1', done: 'records came in.', undo },
  latest: { before: wordsOf.before, after: wordsOf.file },
  afterwards: { records: 1800, versions: 650 },
};

const replaced: Kind = {
  ...{ name: 'replace', route: 'options.html#/data/restore', layDown: asItLay },
  prepare: async (page) => {
    await choose(page, fileToReplace);
    await press(page, 'Replace');
    await sees(page, 'Replace my journal');
  },
  ...{ yes: 'Replace my journal', done: 'records came in.', undo },
  latest: { before: wordsOf.before, after: wordsOf.file },
  afterwards: { records: 1200, versions: 0 },
};

/** The three that begin with a file; each can be taken out again. */
export const transfers: readonly Kind[] = [imported, merged, replaced];

/** Opening the journal of an older Afterglow, which brings its tables to today’s form. */
export const upgraded: Kind = {
  ...{ name: 'upgrade', route: 'options.html#/history' },
  layDown: (bare) => plantOlder(bare, rowsBefore),
  prepare: () => Promise.resolve(),
  ...{ yes: null, done: wordsOf.before, undo: null },
  latest: { before: wordsOf.before, after: wordsOf.before },
  afterwards: { records: 1200, versions: 50 },
};
