import { keptOut } from '../../locales/en.json';

// Imported before everything else: where the browser keeps the extension out, the first thing that asks it anything
// throws, and nothing after that runs.

type Lent = { runtime?: { id?: string } };

/** What there may be: the worker shares the file that this stands in, and has no document. */
type Ground = { document?: Document; browser?: Lent; chrome?: Lent };

const { document: page, browser, chrome }: Ground = globalThis;

/** Whether the page has the extension's powers. In a private window Firefox shows the page and lends it none. */
const isLetIn = (browser ?? chrome)?.runtime?.id !== undefined;

function line(element: 'h1' | 'p', name: string, words: string): HTMLElement {
  const made = document.createElement(element);
  made.className = name;
  made.textContent = words;
  return made;
}

/** Says why nothing else comes, in the first language: without its powers the page cannot ask for another. */
function sayKeptOut(root: Element): void {
  const main = document.createElement('main');
  main.className = 'calm alone';
  main.append(
    line('h1', 'calm-t', keptOut.says),
    line('p', 'calm-known', keptOut.known),
    line('p', 'small quiet', keptOut.next),
  );
  root.replaceChildren(main);
}

const root = isLetIn ? null : page?.querySelector('#root');
if (root) sayKeptOut(root);
