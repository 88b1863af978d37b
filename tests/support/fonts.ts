import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './tree';

/** A sans that people’s systems have. Arimo has the outlines of Liberation Sans, and the widths of Arial. */
export type Font = 'DejaVu Sans' | 'Arimo' | 'Noto Sans' | 'Roboto';

export const fonts: readonly Font[] = ['DejaVu Sans', 'Arimo', 'Noto Sans', 'Roboto'];

/** Whether a test can choose the browser’s fonts: by fontconfig, which other systems don’t have. */
export const canChooseFonts = process.platform === 'linux';

/** Where the packages have their files, by the path from `node_modules`. */
const folders: Record<Font, string> = {
  'DejaVu Sans': 'dejavu-fonts-ttf/ttf',
  Arimo: '@expo-google-fonts/arimo',
  'Noto Sans': '@expo-google-fonts/noto-sans',
  Roboto: '@expo-google-fonts/roboto',
};

/** Fixed-width and serif letters; on any machine that has no others, these are DejaVu’s. */
const generics = { serif: 'DejaVu Serif', monospace: 'DejaVu Sans Mono' };

function preferring(generic: string, family: string): string {
  return `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`;
}

/** Fontconfig’s own settings as Debian ships them; DejaVu’s narrow, light and mathematical faces are left out. */
function configuration(sans: Font, families: readonly Font[]): string {
  const used = new Set<Font>([...families, 'DejaVu Sans']);
  const withoutDejaVuSans = families.includes('DejaVu Sans')
    ? ''
    : '<glob>*/dejavu-fonts-ttf/ttf/DejaVuSans.ttf</glob><glob>*/dejavu-fonts-ttf/ttf/DejaVuSans-[BO]*.ttf</glob>';
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${[...used].map((font) => `  <dir>${join(root, 'node_modules', folders[font])}</dir>`).join('\n')}
  <cachedir>${join(root, '.output/font-cache')}</cachedir>
  <selectfont><rejectfont>
    <glob>*/DejaVu*Condensed*</glob><glob>*/DejaVu*ExtraLight*</glob><glob>*/DejaVuMath*</glob>
    ${withoutDejaVuSans}
  </rejectfont></selectfont>
  ${['sans-serif', 'system-ui', 'ui-sans-serif', 'sans'].map((name) => preferring(name, sans)).join('\n  ')}
  ${Object.entries(generics)
    .map(([name, family]) => preferring(name, family))
    .join('\n  ')}
  <match target="pattern">
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
    <edit name="antialias" mode="append"><bool>true</bool></edit>
  </match>
</fontconfig>
`;
}

/**
 * The environment in which a browser has the fonts of one sans and none of the machine’s, as on a computer that has
 * nothing else; or, with `all`, each of the four, to go through them in one page by `inFont`. The settings are
 * written into `folder`.
 */
export function fontEnvironment(font: Font | 'all', folder: string): Record<string, string> {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const [first = 'DejaVu Sans'] = fonts;
  writeFileSync(file, font === 'all' ? configuration(first, fonts) : configuration(font, [font]));
  return { FONTCONFIG_FILE: file };
}

/** What Firefox is told besides, for its pages may only read fonts where a system has them. */
export const fontPrefs = {
  'security.sandbox.content.read_path_whitelist': `${join(root, 'node_modules')}/`,
};

/** Sets a page that stands open in another sans, in a browser that has `all`. Call it with null to take it back. */
export async function inFont(page: Page, font: Font | null): Promise<void> {
  await page.evaluate(async (family) => {
    const { style } = document.documentElement;
    if (family === null) style.removeProperty('--sans');
    else style.setProperty('--sans', `'${family}'`);
    await document.fonts.ready;
  }, font);
}

/** The system’s faces that a page’s words were really drawn in, among all elements that a selector finds. */
export async function drawnIn(page: Page, selector: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root: document } = await session.send('DOM.getDocument');
  const { nodeId: documentId } = document;
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: documentId, selector });
  const faces = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts: used } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName, isCustomFont } of used) if (!isCustomFont) faces.add(familyName);
  }
  await session.detach();
  return [...faces].sort();
}
