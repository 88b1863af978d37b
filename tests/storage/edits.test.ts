import { describe, expect, test } from 'vitest';
import { blankEntry } from '../../domain/check-in';
import { noStamp } from '../../domain/stamp';
import { latestDraft, olderDrafts } from '../../storage/drafts';
import { dropEdit, editsUnderWay, flushEdits, saveEdit } from '../../storage/edits';
import { closeJournal } from '../../storage/journal';
import { tidy } from '../../storage/tidy';
import { day, today } from './support/entries';
import { newJournal, opening, valueOf } from './support/journals';

const editOf = (reflection: string, id = 'a check-in') => ({
  id,
  base: noStamp,
  entry: { ...blankEntry, reflection },
});

describe('a change that is being typed', () => {
  test('is there again after the page is gone, as it was last stored', async () => {
    const { journal, world, name } = await newJournal();
    valueOf(await saveEdit(journal, editOf('a')));
    valueOf(await saveEdit(journal, editOf('ab')));
    valueOf(await saveEdit(journal, editOf('other', 'another')));
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(await editsUnderWay(again)).toEqual([editOf('ab'), editOf('other', 'another')]);
  });

  test('that a page flushed while it went away is there', async () => {
    const { journal, world, name } = await newJournal();
    flushEdits(journal, [editOf('a last word')]);
    closeJournal(journal);
    const again = valueOf(await opening(name, world));
    expect(await editsUnderWay(again)).toEqual([editOf('a last word')]);
  });

  test('is never taken for a draft, and tidying leaves it', async () => {
    const { journal, world } = await newJournal();
    valueOf(await saveEdit(journal, editOf('words')));
    world.clock += 40 * 24 * 60 * 60 * 1000;
    valueOf(await tidy(journal));
    expect(await latestDraft(journal, today)).toBe(null);
    expect(await olderDrafts(journal, day('2030-01-01'))).toEqual([]);
    expect(await editsUnderWay(journal)).toEqual([editOf('words')]);
  });

  test('is gone once it was kept or left', async () => {
    const { journal } = await newJournal();
    valueOf(await saveEdit(journal, editOf('words')));
    valueOf(await dropEdit(journal, 'a check-in'));
    valueOf(await dropEdit(journal, 'a check-in'));
    expect(await editsUnderWay(journal)).toEqual([]);
  });
});
