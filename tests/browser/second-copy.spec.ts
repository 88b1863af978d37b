import { expect, test } from '../support/afterglow';
import { checkInOn } from '../support/drawn';
import { lookAfterNow, noteLook, secondCopyText } from '../support/look-after';

const secret = checkInOn(3, [5, 5, 5], 'A secret in the hedge.');
const { id, kind, stamp } = secret;

test('a look that ended between clearing words and copying is made up for: the second copy lets go of them', async ({
  seed,
  worker,
}) => {
  await seed({ records: [secret, checkInOn(4, [5, 5, 5], 'Bread.')] });
  await lookAfterNow(worker);
  expect(await secondCopyText(worker)).toContain('A secret in the hedge.');

  // What clearing leaves of a record; the browser ended before the copy was made.
  await seed({ records: [{ id, kind, stamp, removed: stamp }] });
  await noteLook(worker, 'unfinished');
  await lookAfterNow(worker);
  const after = await secondCopyText(worker);
  expect(after).not.toContain('A secret in the hedge.');
  expect(after).toContain('Bread.');
});
