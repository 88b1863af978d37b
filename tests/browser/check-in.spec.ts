import { expect, test } from '../support/afterglow';
import { CheckInPage } from '../support/pages/check-in-page';
import { HistoryPage } from '../support/pages/history-page';
import { rowsOf } from '../support/seed';

const words = 'Rain on the skylight, and nobody needed anything.';

test('written by keyboard alone in the true popup, it is kept and stands in History', async ({
  truePopup,
  options,
}) => {
  const history = new HistoryPage(await options('#/history'));
  const checkIn = new CheckInPage(await truePopup());
  await checkIn.sayWhere();
  await checkIn.typeThrough(['7', '5', '6'], words);
  await expect(history.articles).toHaveCount(0);
  await checkIn.keepByKeys();
  await history.shows(words);
  await expect(history.articles).toHaveCount(1);
  await expect(history.article(words)).toContainText('7');
});

test('a draft outlives the popup that closes in the middle of a word', async ({
  truePopup,
  bare,
}) => {
  const first = new CheckInPage(await truePopup());
  await first.sayWhere();
  await first.typeThrough(['3', '8', 'End'], 'Rain on the sky');
  const closed = first.page.waitForEvent('close');
  const elsewhere = await bare();
  await elsewhere.bringToFront();
  await closed;

  const second = new CheckInPage(await truePopup());
  await expect(second.words).toHaveValue('Rain on the sky');
  await expect(second.step('Connectedness', 3)).toBeChecked();
  await expect(second.step('Purpose', 8)).toBeChecked();
  await expect(second.step('Well-being', 10)).toBeChecked();
  await second.words.press('End');
  await second.page.keyboard.type('light.');
  await second.keepByKeys();

  expect(await rowsOf(elsewhere, 'drafts')).toEqual([]);
  expect(await rowsOf(elsewhere, 'records')).toContainEqual(
    expect.objectContaining({
      kind: 'check-in',
      body: expect.objectContaining({ reflection: 'Rain on the skylight.', connectedness: 3 }),
    }),
  );
});

test('after keeping, the popup says so until another thought is added', async ({ popup }) => {
  const checkIn = new CheckInPage(await popup());
  await checkIn.sayWhere();
  await checkIn.write(words);
  await checkIn.keep();

  const later = new CheckInPage(await popup());
  await later.isKept();
  await later.page.getByRole('button', { name: 'Add another thought' }).click();
  await later.ready();
  await expect(later.words).toHaveValue('');
});

test('left blank, every scale stays blank', async ({ popup, bare }) => {
  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.write(words);
  await checkIn.keep();
  expect(await rowsOf(await bare(), 'records')).toContainEqual(
    expect.objectContaining({
      body: expect.objectContaining({ connectedness: null, purpose: null, wellbeing: null }),
    }),
  );
});

test('a scale is set by a press, by dragging, and cleared again', async ({ popup, bare }) => {
  const checkIn = new CheckInPage(await popup('#/check-in'));
  await checkIn.ready();
  await checkIn.set('Connectedness', 0);
  await checkIn.set('Purpose', 10);
  const { mouse } = checkIn.page;
  const middleOf = async (value: number) => {
    const box = await checkIn.step('Well-being', value).boundingBox();
    return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2] as const;
  };
  await mouse.move(...(await middleOf(2)));
  await mouse.down();
  await mouse.move(...(await middleOf(8)), { steps: 6 });
  await mouse.up();
  await expect(checkIn.step('Well-being', 8)).toBeChecked();
  await checkIn.page.getByRole('button', { name: 'Clear Connectedness' }).click();
  await checkIn.keep();
  expect(await rowsOf(await bare(), 'records')).toContainEqual(
    expect.objectContaining({
      body: expect.objectContaining({ connectedness: null, purpose: 10, wellbeing: 8 }),
    }),
  );
});
