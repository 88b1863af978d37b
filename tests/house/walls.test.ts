import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, fromRoot, root, textOf } from '../support/tree';

/** Who may knock where: the beginnings of what each room imports, the first fitting room counts. */
const allowed: ReadonlyArray<readonly [room: string, imports: readonly string[]]> = [
  ['domain/', ['domain/']],
  ['storage/transfer/import/zip', ['domain/', '@zip.js/zip.js/']],
  ['storage/transfer/import/parsers', ['domain/', 'htmlparser2', 'yaml']],
  ['storage/transfer/sealing', ['storage/', 'domain/', 'age-encryption']],
  ['storage/', ['storage/', 'domain/', 'dexie']],
  ['platform/', ['platform/', 'domain/', 'wxt/browser', '@wxt-dev/i18n', '#i18n']],
  ['background/', ['background/', 'domain/', 'storage/', 'platform/']],
  ['components/controls/', ['components/controls/', 'preact']],
  ['components/this-journal', ['domain/', 'storage/', 'platform/', 'dexie']],
  ['components/check-in/first-look', ['components/', 'domain/', 'storage/', 'dexie']],
  ['components/problems/kept-out', ['locales/en.json']],
  ['components/data/export/zip', ['components/data/export/', 'platform/', 'client-zip']],
  ['components/', ['components/', 'domain/', 'storage/', 'platform/', 'preact']],
  ['entrypoints/sealing', ['storage/transfer/sealing-worker', 'wxt/utils/']],
  // A worker can fetch no code later, so that it brings what pages fetch when they need it.
  [
    'entrypoints/background',
    ['components/', 'background/', 'platform/copies', 'storage/reader', 'dexie', 'wxt/utils/'],
  ],
  ['entrypoints/', ['components/', 'background/', 'preact', 'dexie', 'wxt/utils/']],
  ['scripts/', ['scripts/', 'domain/', 'locales/', 'node:', '*']],
  ['tests/', ['']],
];

/** Everything that a file imports, itself or as a type, with relative paths told from the root. */
function importsOf(path: string, text: string): string[] {
  const stated = text.matchAll(
    /(?:^(?:import|export)\b(?:[^'";]*?\bfrom)?\s*|\bimport\(\s*)['"]([^'"\n]+)['"]/gm,
  );
  return [...stated].map(([, name = '']) =>
    name.startsWith('.') ? fromRoot(join(root, dirname(path), name)) : name,
  );
}

function isAllowed(imports: readonly string[], name: string): boolean {
  const isPackage = !/^(domain|storage|platform|components|entrypoints|tests|locales)\//.test(name);
  return imports.some((start) => (start === '*' ? isPackage : name.startsWith(start)));
}

const files = [
  'background',
  'domain',
  'storage',
  'platform',
  'components',
  'entrypoints',
  'scripts',
  'tests',
]
  .flatMap((room) => filesUnder(room))
  .filter((path) => /\.(ts|tsx|mjs)$/.test(path));

test('every import stays within the walls', () => {
  const trespasses = files.flatMap((path) => {
    const imports = allowed.find(([room]) => path.startsWith(room))?.[1] ?? [];
    return importsOf(path, textOf(path))
      .filter((name) => !isAllowed(imports, name))
      .map((name) => `${path} imports ${name}`);
  });
  expect(trespasses).toEqual([]);
});

test('storage knows Dexie by its types only: who opens the journal brings it along', () => {
  const values = files
    .filter((path) => path.startsWith('storage/'))
    .filter((path) => /^import (?!type\b)[^;]*'dexie'/m.test(textOf(path)));
  expect(values).toEqual([]);
});

test('nobody imports an entrypoint but the entrypoints', () => {
  const trespasses = files
    .filter((path) => !path.startsWith('entrypoints/'))
    .filter((path) =>
      importsOf(path, textOf(path)).some((name) => name.startsWith('entrypoints/')),
    );
  expect(trespasses).toEqual([]);
});

test('only platform says what belongs to the browser', () => {
  const browserWords =
    /(?<![.\w'-])(browser|chrome|navigator)\.[a-z]|\bDate\.now\(|\bURL\.createObjectURL\b|\bTemporal\.Now\b|\bMath\.random\(/;
  const elsewhere = files
    .filter((path) => /^(domain|storage|components)\//.test(path))
    .filter((path) => browserWords.test(textOf(path).replaceAll(/\/\*[^]*?\*\/|\/\/.*/g, '')));
  expect(elsewhere).toEqual([]);
});

test('nothing of ours calls out when Afterglow is removed, or opens itself to others', () => {
  const calling =
    /\b(setUninstallURL|onMessageExternal|onConnectExternal|dangerouslySetInnerHTML)\b/;
  expect(files.filter((path) => !path.startsWith('tests/') && calling.test(textOf(path)))).toEqual(
    [],
  );
});

test('no file only hands on what others export, and none is named for being of use', () => {
  const named = files.filter((path) =>
    /(^|\/)(utils?|helpers?)\/|(^|[/-])(index|helper|util|manager)\.(ts|tsx)$/.test(path),
  );
  expect(named).toEqual([]);
});
