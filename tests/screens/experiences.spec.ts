import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { drawnExperiences, stairwell } from '../support/drawn-experiences';
import { deskLook, handLook, picture } from '../support/picture';
import { newcomer } from '../support/drawn';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

const pages: [string, string, string][] = [
  ['13-experiences', '#/experiences', 'Experiences'],
  ['07-experience', '#/experiences/drawn-third', 'Third experience'],
  ['14-experience-planned', '#/experiences/drawn-fourth', 'Fourth experience'],
  ['18-letter', '#/experiences/drawn-fourth/letter', 'Letter to myself'],
  ['18-letter-closed', '#/experiences/letter/letter-drawn-third', 'Letter to myself'],
  ['17-three-lenses', `#/experiences/moment/${stairwell?.id}`, 'One moment, three lenses'],
];

test('Experiences', async ({ seed, options }) => {
  await seed(drawnExperiences);
  for (const [name, route, heading] of pages) {
    const page = await options(route);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await picture(page, `${name}-1200`, deskLook);
    await picture(page, `${name}-390`, handLook);
    await page.close();
  }
});

test('Experiences before the first one', async ({ seed, options }) => {
  await seed(newcomer);
  const page = await options('#/experiences');
  await expect(page.getByText('No experience here yet.')).toBeVisible();
  await picture(page, '13-experiences-empty-1200', { width: 1200, height: 900 });
  await page.getByRole('button', { name: 'Plan an experience' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await picture(page, '13-experiences-plan-1200', { width: 1200, height: 900 });
});
