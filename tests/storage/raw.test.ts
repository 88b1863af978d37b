import { describe, expect, test } from 'vitest';
import { rawRows } from '../../storage/raw';
import { makeFullJournal } from './support/full-journal';
import { freshName, isThere, problemOf, valueOf } from './support/journals';
import { firstTables, plant } from './support/raw';
import dump from '../fixtures/journal-v2.json';

describe('the raw rows', () => {
  test('are all that lies in the database, also while it is open elsewhere', async () => {
    const name = freshName();
    await makeFullJournal(name);
    expect(valueOf(await rawRows(name))).toEqual({ name, ...dump });
  });

  test('of a journal that a newer Afterglow wrote are given as they are', async () => {
    const name = freshName();
    const rows = { records: [{ id: 'a', shape: 'of tomorrow' }] };
    await plant(name, 70, { ...firstTables, media: { keyPath: 'id', indexes: {} } }, rows);
    expect(valueOf(await rawRows(name))).toMatchObject({
      version: 70,
      tables: { ...rows, media: [] },
    });
  });

  test('of a database that is not there are a problem, and none comes into being', async () => {
    const name = freshName();
    expect(problemOf(await rawRows(name)).kind).toBe('damaged');
    expect(await isThere(name)).toBe(false);
  });
});
