import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong with the page as it stands, one line each: rule, element, what is missing. */
export async function axeViolations(page: Page): Promise<string[]> {
  // Colours on their way from one to another are nobody's fault.
  await page.evaluate(async () => {
    const moving = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(moving.map((one) => one.finished));
  });
  await page.evaluate(source); // Evaluated from outside: the page's own policy lets no script in.
  const { violations } = await page.evaluate((): Promise<AxeResults> =>
    globalThis.axe.run(document, { resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}

declare global {
  // `var` is the only declaration that becomes a property of the global object.
  var axe: typeof import('axe-core');
}
