import { expect, test } from 'vitest';
import { filesUnder, textOf } from '../support/tree';

const files = ['components', 'entrypoints'].flatMap((room) => filesUnder(room));

const withoutComments = (css: string) => css.replaceAll(/\/\*[^]*?\*\//g, '');

const styled = new Set(
  files
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) => [
      // Urls and @import names hold dots too.
      ...withoutComments(textOf(path))
        .replaceAll(/url\([^)]*\)|@import[^;]*;|'[^']*'|"[^"]*"/g, '')
        .matchAll(/\.([a-z][\w-]*)/gi),
    ])
    .map(([, name = '']) => name),
);

const markup = files
  .filter((path) => /\.(tsx?|html)$/.test(path))
  .map((path) => ({ path, text: textOf(path) }));

/** What stands in class attributes, and in tables of class names (`markClass = { … }`). */
function classExpressions(text: string): string[] {
  const attributes = text.matchAll(/\bclass=("[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\})/g);
  const tables = text.matchAll(/\b\w*Class(?:es)?\b[^=\n]*=\s*(\{[^}]*\})/g);
  return [...attributes, ...tables].map(([, expression = '']) => expression);
}

/** Class names in an expression. One that ends where something is filled in is the beginning of several. */
function classesIn(expression: string): string[] {
  const literals = expression
    .replaceAll(/[!=]==\s*(['"])[^'"]*\1/g, '')
    .matchAll(/'([^']*)'|"([^"]*)"|`([^`]*)`/g);
  return [...literals]
    .map(([, single, double, template]) => single ?? double ?? template ?? '')
    .flatMap((text) => text.replaceAll(/\$\{[^}]*\}/g, '*').split(/\s+/))
    .filter((name) => name !== '' && name !== '*');
}

test('every class that is used has a rule', () => {
  const without = markup.flatMap(({ path, text }) =>
    classExpressions(text)
      .flatMap(classesIn)
      .filter((name) =>
        name.endsWith('*')
          ? ![...styled].some((other) => other.startsWith(name.slice(0, -1)))
          : !styled.has(name),
      )
      .map((name) => `${path}: ${name}`),
  );
  expect(without).toEqual([]);
});

test('every class that has a rule is used', () => {
  const said = new Set(
    markup.flatMap(({ text }) =>
      [...text.matchAll(/'([^'\n]*)'|"([^"\n]*)"|`([^`]*)`/g)].flatMap(
        ([, single, double, template]) => (single ?? double ?? template ?? '').split(/[\s${}]+/),
      ),
    ),
  );
  const beginnings = [...said].filter((word) => word.endsWith('-'));
  const unused = [...styled].filter(
    (name) => !said.has(name) && !beginnings.some((start) => name.startsWith(start)),
  );
  expect(unused).toEqual([]);
});

/** What a page’s style sheets say of one class alone, outside of conditions: the class, and the sheets. */
function ruledIn(page: string): Map<string, Set<string>> {
  const sheets = [
    ...textOf(`entrypoints/${page}/${page}.css`).matchAll(/@import '\.\.\/\.\.\/([^']+)'/g),
  ];
  const ruled = new Map<string, Set<string>>();
  for (const [, path = ''] of sheets)
    for (const [, name = ''] of withoutComments(textOf(path)).matchAll(/^\.([a-z][\w-]*) \{/gim))
      ruled.set(name, (ruled.get(name) ?? new Set()).add(path));
  return ruled;
}

test.each(['options', 'popup'])('no two style sheets of %s rule one class', (page) => {
  const twice = [...ruledIn(page)]
    .filter(([, paths]) => paths.size > 1)
    .map(([name, paths]) => `.${name}: ${[...paths].join(', ')}`);
  expect(twice).toEqual([]);
});
