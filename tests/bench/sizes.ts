import { codeOf, everLoadedBy, gzipped, importedBy } from '../support/built-code';
import type { Figure } from './figures';

const kB = 1000;

const everLoaded = (file: string) => (file.endsWith('.js') ? [...everLoadedBy(file)] : [file]);

/** What the pages and the worker load, in kB gzipped. */
export function sizes(): Figure[] {
  const popup = codeOf('popup.html');
  const pages = [...popup, ...codeOf('options.html')].flatMap(everLoaded);
  const own = [...importedBy('background.js')].filter((file) => !pages.includes(file));
  return [
    {
      what: 'popup: code before it can be used',
      ours: gzipped(popup) / kB,
      baseline: null,
      unit: 'kB',
      most: 46,
    },
    {
      what: 'popup: requests for that code',
      ours: popup.length,
      baseline: null,
      unit: 'requests',
      most: 8,
    },
    {
      what: 'History: scripts of the first view',
      ours: gzipped(codeOf('options.html').filter((file) => file.endsWith('.js'))) / kB,
      baseline: null,
      unit: 'kB',
      most: 60,
    },
    {
      what: 'background: beyond what pages share',
      ours: gzipped(own) / kB,
      baseline: null,
      unit: 'kB',
      most: 6,
    },
  ];
}
