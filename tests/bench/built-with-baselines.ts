import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { chromiumBuild } from '../../scripts/browsers/chromium';
import { root } from '../../scripts/first/tools';

const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Baseline</title><script type="module" src="/${script}"></script></head><body></body></html>`;

/** A page that only adds a text box. */
const box = `const box = document.createElement('textarea'); document.body.append(box); box.focus();`;

/** A page that puts one row with strict durability when a key is pressed, and notes when it is stored. */
const put = `
const opening = indexedDB.open('baseline', 1);
opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
opening.onsuccess = () => {
  document.title = 'ready';
  addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return;
    const transaction = opening.result.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ id: crypto.randomUUID(), words: 'x'.repeat(600) });
    transaction.oncomplete = () => { window.stored = performance.now(); };
  });
};`;

/** Pages that are written in TypeScript, beside this file. */
const written = ['all-days', 'history-filler', 'plain-transfer'];

/** A copy of the built extension with the plain pages in it that ours are measured beside. Gives back its folder. */
export function builtWithBaselines(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'afterglow-bench-')), 'extension');
  cpSync(chromiumBuild, folder, { recursive: true });
  writeFileSync(join(folder, 'box.js'), box);
  writeFileSync(join(folder, 'put.js'), put);
  buildSync({
    entryPoints: written.map((name) => join(root, 'tests/bench', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'esm',
    target: 'es2024',
  });
  for (const name of ['box', 'put', ...written]) {
    writeFileSync(join(folder, `${name}.html`), page(`${name}.js`));
  }
  return folder;
}
