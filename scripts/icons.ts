import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const root = resolve(import.meta.dirname, '..');
const made = resolve(root, '.wxt/icons');

/** Drawing and width in pixels of every icon that ships. The two smallest have drawings of their own. */
const icons: ReadonlyArray<{ drawing: string; width: number; name: string }> = [
  { drawing: 'icon-16.svg', width: 16, name: '16.png' },
  { drawing: 'icon-32.svg', width: 32, name: '32.png' },
  { drawing: 'icon-48.svg', width: 48, name: '48.png' },
  { drawing: 'icon-128.svg', width: 128, name: '128.png' },
  { drawing: 'nudge.svg', width: 128, name: 'nudge.png' },
];

/** Renders the icons to PNG and returns them as files for the build: where each lies and where it goes. */
export function makeIcons(): Array<{ absoluteSrc: string; relativeDest: string }> {
  mkdirSync(made, { recursive: true });
  return icons.map(({ drawing, width, name }) => {
    const svg = readFileSync(resolve(root, 'assets', drawing), 'utf8');
    const png = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
    const absoluteSrc = resolve(made, name);
    writeFileSync(absoluteSrc, png);
    return { absoluteSrc, relativeDest: `icons/${name}` };
  });
}
