import { describe, expect, test } from 'vitest';
import { keepCheckIn } from '../../storage/check-ins';
import { bringIn, type Bringing } from '../../storage/transfer/bring-in';
import { copiesBefore } from '../../storage/transfer/way-back';
import { draftOf } from './support/entries';
import { newJournal, valueOf } from './support/journals';

/** What a file from another device brings. */
async function oneRecord(): Promise<Bringing> {
  const { journal } = await newJournal();
  const record = valueOf(await keepCheckIn(journal, draftOf({ reflection: 'one', wellbeing: 3 })));
  return { records: [record], earlier: [] };
}

/** Ends a bringing in as the end of the browser does: nothing after it is carried out. */
function endBrowser(): never {
  throw new TypeError('The browser has ended');
}

describe('a copy to go back to, after which the browser ended before anything came in', () => {
  test.each(['merge', 'replace'] as const)('is not offered: %s', async (manner) => {
    const { journal, world } = await newJournal();
    const ended = bringIn(journal, await oneRecord(), manner, { onProgress: endBrowser });
    await expect(ended).rejects.toThrow();
    expect(await world.copies.labels()).toHaveLength(1);
    expect(await copiesBefore(journal)).toEqual([]);
  });

  test('takes the place of no other', async () => {
    const { journal, world } = await newJournal();
    const { back } = valueOf(await bringIn(journal, await oneRecord(), 'merge'));
    for (let n = 0; n < 4; n += 1) {
      world.clock += 1000;
      const ended = bringIn(journal, await oneRecord(), 'merge', { onProgress: endBrowser });
      await expect(ended).rejects.toThrow();
    }
    expect((await copiesBefore(journal)).map(({ name }) => name)).toEqual([back]);
    expect(await world.copies.labels()).toHaveLength(4);
  });
});
