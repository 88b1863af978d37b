import { expect, test } from '../support/afterglow';
import { drawnMoment } from '../support/drawn';
import { guideJournal } from '../support/guide-journal';
import { GuidePage } from '../support/pages/guide-page';
import { deskLook, handLook, picture } from '../support/picture';

test.beforeEach(async ({ context, welcomed }) => {
  await welcomed();
  await context.clock.setFixedTime(drawnMoment);
});

test('For your guide', async ({ seed, options }) => {
  await seed(guideJournal);
  const guide = new GuidePage(await options('#/guide'));
  await guide.isThere();
  await picture(guide.page, '08-guide-1200', deskLook);
  await picture(guide.page, '08-guide-390', handLook);
});

test('For your guide while lines are chosen', async ({ seed, options }) => {
  await seed(guideJournal);
  const guide = new GuidePage(await options('#/guide'));
  await guide.isThere();
  await guide.open('Entries I choose');
  await guide.tick('The day after. Everything').uncheck();
  await picture(guide.page, '08-guide-choosing-1200', deskLook);
  await guide.open('What I’d like to talk about');
  await expect(guide.page.getByRole('heading', { name: 'Questions for next time' })).toBeVisible();
  await picture(guide.page, '08-guide-questions-1200', deskLook);
  await picture(guide.page, '08-guide-questions-390', handLook);
});
