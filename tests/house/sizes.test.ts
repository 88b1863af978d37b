import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeOf, everLoadedBy, gzipped, importedBy } from '../support/built-code';
import { filesUnder, root, sourceFiles, textOf } from '../support/tree';

/** Files that may be longer than 200 lines, each with its reason. */
const long: Record<string, string> = {
  'components/tokens.css': 'one table: every value, by day and by night',
  'domain/json-pieces.ts': 'one reader of text, sign by sign: its states read best together',
  'domain/record.ts': 'one table: every kind of record with its fields',
  'domain/support-lines.ts': 'a table: every help line with its source and date',
  'domain/prompts.ts': 'a table: every prompt with its lens, phases and domain',
  'tests/browser/guide.spec.ts': 'one journey after another, each a few lines',
  'domain/nudge.ts': 'one decision: its rules read best in the order in which they are asked',
  'storage/transfer/bring-in.ts': 'one transaction, told from its beginning to its end',
  'tests/browser/restore.spec.ts': 'one journey after another, each a few lines',
  'tests/browser/questionnaire-kinds.spec.ts': 'one journey after another, each a few lines',
  'tests/browser/travel.spec.ts': 'one journey after another, each a few lines',
  'tests/storage/wrong-clock.test.ts': 'a list of named cases',
  'tests/unit/questionnaire-conditions.test.ts': 'a list of named cases',
  'tests/unit/questionnaire-value-sets.test.ts': 'a list of named cases',
  'tests/unit/decode-journal.test.ts': 'a list of named cases',
  'tests/browser/nudge.spec.ts': 'one journey after another, each a few lines',
  'tests/nudges/browser-world.ts': 'one made-up browser, whole',
  'tests/nudges/history.ts': 'one made-up history, whole',
  'tests/nudges/judge.ts': 'the rules told a second time, in one place',
  'tests/storage/commit-draft.test.ts': 'a list of named cases',
  'tests/storage/drafts.test.ts': 'a list of named cases',
  'tests/storage/guards.test.ts': 'a list of named cases',
  'tests/storage/ladder.test.ts': 'a list of named cases',
  'tests/storage/records.test.ts': 'a list of named cases',
  'tests/support/forms.ts': 'a table: every form that keeps words',
  'tests/support/planted.ts': 'a table: every row that cannot be read',
  'tests/unit/background-world.ts': 'one made-up world, whole',
  'tests/unit/background.test.ts': 'a list of named cases',
  'tests/unit/import/cases.test.ts': 'a table: every case with what it gives',
  'tests/unit/import/odd-files.test.ts': 'a table: every odd file with what it gives',
  'tests/unit/import/sources.test.ts': 'a table: every sample with what it gives',
  'tests/unit/nudge.test.ts': 'a list of named cases',
  'tests/unit/search.test.ts': 'a list of named cases',
};

const kB = 1000;

const everLoaded = (file: string) => (file.endsWith('.js') ? [...everLoadedBy(file)] : [file]);

describe('sizes', () => {
  test('no file of the product, the tests or the scripts is longer than 200 lines without a reason', () => {
    const files = [
      ...sourceFiles(),
      ...filesUnder('components').filter((path) => path.endsWith('.css')),
      ...filesUnder('tests'),
      ...filesUnder('scripts'),
    ].filter((path) => /\.(tsx?|mjs|css)$/.test(path) && !path.startsWith('tests/fixtures/'));
    const tooLong = files.filter(
      (path) => !(path in long) && textOf(path).trimEnd().split('\n').length > 200,
    );
    expect(tooLong).toEqual([]);
  });

  test('every file with a reason to be long is there', () => {
    expect(Object.keys(long).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('the popup’s code is at most 48 kB gzipped, in at most 8 requests', () => {
    const code = codeOf('popup.html');
    expect(gzipped(code)).toBeLessThanOrEqual(48 * kB);
    expect(code.length).toBeLessThanOrEqual(8);
  });

  test('the first view of the big page is at most 60 kB of scripts gzipped', () => {
    const scripts = codeOf('options.html').filter((file) => file.endsWith('.js'));
    expect(gzipped(scripts)).toBeLessThanOrEqual(60 * kB);
  });

  test('the background’s is at most 6 kB gzipped beyond what it shares with the pages', () => {
    const pages = ['popup.html', 'options.html'].flatMap(codeOf).flatMap(everLoaded);
    const own = [...importedBy('background.js')].filter((file) => !pages.includes(file));
    expect(gzipped(own)).toBeLessThanOrEqual(6 * kB);
  });
});
