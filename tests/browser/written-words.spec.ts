import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, fourth, letterFrom, third } from '../support/drawn-experiences';
import { drawnInsights } from '../support/drawn-insights';
import { today } from '../support/drawn';

/** Words of a person who writes from right to left. */
const arabic = 'كلمات كتبتها في المساء، قرب النافذة.';

/** What a person wrote, by the name that it has in a record. */
const written = new Set(
  'words reflection title guide account set held notes word image feeling name clinic grounding goodDay note'.split(
    ' ',
  ),
);

/** The same record with every word that a person wrote in it in Arabic. */
function inArabic(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inArabic);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      written.has(key) && typeof inner === 'string' && inner !== '' ? arabic : inArabic(inner),
    ]),
  );
}

const plan = {
  ...{ id: 'plan', kind: 'plan', day: today.day, at: today.at, zone: today.zone },
  ...{ v: 1, stamp: today.stamp, removed: null },
  body: {
    people: [{ name: arabic, reach: arabic }],
    ...{ clinic: arabic, grounding: arabic, goodDay: arabic },
  },
};

/** Texts and fields on the page whose words begin from the right, and which the page sets from the left. */
function setFromLeft(): string[] {
  const begins = /^[\s\p{P}\p{N}]*\p{Script=Arabic}/u;
  const isSeen = (element: Element) => element.getClientRects().length > 0;
  const wrong: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const around = node.parentElement;
    if (!around || !begins.test(node.textContent ?? '') || !isSeen(around)) continue;
    if (around.closest('option, .vh, [aria-hidden=true]')) continue;
    if (getComputedStyle(around).direction !== 'rtl') wrong.push(around.outerHTML.slice(0, 160));
  }
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea, input')) {
    if (!begins.test(field.value) || !isSeen(field)) continue;
    if (getComputedStyle(field).direction !== 'rtl') wrong.push(field.outerHTML.slice(0, 160));
  }
  return wrong;
}

/** Whether some words stand on the page, read or in a field. */
function isShown(words: string): boolean {
  const fields = [...document.querySelectorAll<HTMLTextAreaElement>('textarea, input')];
  return document.body.innerText.includes(words) || fields.some(({ value }) => value === words);
}

const places = [
  ...['#/history', '#/experiences', `#/experiences/${third.id}`, `#/experiences/${fourth.id}`],
  ...[
    '#/experiences/letter/letter-open',
    '#/insights',
    '#/prompts',
    '#/guide',
    '#/plan',
    '#/support',
  ],
];

test('whatever a person wrote stands in its own direction, wherever it is shown', async ({
  context,
  welcomed,
  seed,
  options,
  popup,
}) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
  const open = { ...letterFrom(third.id, { opened: today.at }), id: 'letter-open' };
  const all = [...(drawnInsights['records'] ?? []), ...(drawnExperiences['records'] ?? [])];
  const rows = new Map([...all, open, plan].map((row) => [(row as { id: string }).id, row]));
  await seed({ records: [...rows.values()].map(inArabic) });
  const page = await options('#/history');
  for (const place of places) {
    await page.goto(page.url().replace(/#.*/, place));
    await expect.poll(() => page.evaluate(isShown, arabic), place).toBe(true);
    expect(await page.evaluate(setFromLeft), place).toEqual([]);
  }
  const kept = await popup();
  await expect(kept.getByText(arabic).first()).toBeVisible();
  expect(await kept.evaluate(setFromLeft), 'Kept').toEqual([]);
  await kept.getByRole('button', { name: 'Change this' }).click();
  await expect(kept.getByRole('textbox')).toHaveValue(arabic);
  expect(await kept.evaluate(setFromLeft), 'changing').toEqual([]);
});
