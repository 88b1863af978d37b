import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { root } from './tree';

const folder = join(root, '.output/printed');

/** A PDF that Chromium has printed, read back by Poppler. */
export type Printed = {
  path: string;
  /** The words of each page. */
  pages: string[];
  /** Width and height of the pages in points. */
  size: string;
};

/** Prints a page as Chromium does, on the paper that the page asks for, into `.output/printed/`. */
export async function printed(page: Page, name: string): Promise<Printed> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.pdf`);
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const about = execFileSync('pdfinfo', [path], { encoding: 'utf8' });
  return {
    path,
    pages: text.split('\f').slice(0, -1),
    size:
      /Page size:\s+([\d.]+) x ([\d.]+)/
        .exec(about)
        ?.slice(1)
        .map((points) => String(Math.round(Number(points))))
        .join(' x ') ?? '',
  };
}
