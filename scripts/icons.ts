import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const root = resolve(import.meta.dirname, '..');
const made = resolve(root, '.wxt/icons');

/** Widths in pixels of the icon that the manifest names. */
export const iconWidths = [16, 32, 48, 64, 96, 128] as const;

/** The smaller ones have drawings of their own. */
function drawingOf(width: number): string {
  return `icon-${Math.min(...[16, 32, 48, 128].filter((drawn) => drawn >= width))}.svg`;
}

/** Drawing and width in pixels of every icon that ships. */
const icons: ReadonlyArray<{ drawing: string; width: number; name: string }> = [
  ...iconWidths.map((width) => ({ drawing: drawingOf(width), width, name: `${width}.png` })),
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
