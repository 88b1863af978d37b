import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { chromiumBuild } from '../../scripts/browsers/chromium';
import { shownPrompt } from './drawn';
import { root } from './tree';

/** The drawings’ prompt in German. */
export const germanPrompt = {
  ...shownPrompt(
    'easierToSay',
    'Was ließ sich diese Woche leichter aussprechen als zuvor?',
    'mind',
  ),
  language: 'de',
};

type Words = { [key: string]: string | Words };

function flat(words: Words, before = ''): [string, { message: string }][] {
  return Object.entries(words).flatMap(([key, value]) => {
    if (typeof value === 'string') return [[before + key, { message: value }]];
    const { 1: one, n: many } = value;
    return typeof one === 'string' && typeof many === 'string'
      ? [[before + key, { message: `${one} | ${many}` }]]
      : flat(value, `${before}${key}_`);
  });
}

/**
 * A copy of the built extension that speaks German wherever the popup does, to see what fits. The words stand in
 * the place of the English ones: Debian’s Chromium knows no other language of its own. Each worker has its copy.
 */
export function germanBuild(): string {
  const folder = join(root, '.output', `german-${process.env['TEST_PARALLEL_INDEX'] ?? 0}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync(chromiumBuild, folder, { recursive: true });
  const file = join(folder, '_locales/en/messages.json');
  const english: object = JSON.parse(readFileSync(file, 'utf8'));
  const german: Words = JSON.parse(
    readFileSync(join(root, 'tests/fixtures/de-length.json'), 'utf8'),
  );
  writeFileSync(file, JSON.stringify({ ...english, ...Object.fromEntries(flat(german)) }));
  return folder;
}

/** Dates and spans of time in German, in every page to come. */
export async function speakGerman(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['DateTimeFormat', 'RelativeTimeFormat'] as const) {
      const made = Intl[name];
      Reflect.set(
        Intl,
        name,
        new Proxy(made, {
          construct: (target, [, options]: [unknown, object]) =>
            Reflect.construct(target, ['de', options]),
        }),
      );
    }
  });
}
