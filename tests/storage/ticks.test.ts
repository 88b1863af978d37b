import { expect, test } from 'vitest';
import { blankEntry, checkInFrom } from '../../domain/check-in';
import { type Day, dayAfter } from '../../domain/day';
import { practiceDueOn } from '../../domain/practice';
import type { PracticeBody } from '../../domain/record';
import type { Journal } from '../../storage/journal';
import { addRecord, recordsOf, removeRecord } from '../../storage/records';
import { practiceOn, ticksFrom } from '../../storage/ticks';
import { today } from './support/entries';
import { newJournal, valueOf } from './support/journals';

const ago = (days: number) => dayAfter(today, -days);

async function takeUp(journal: Journal, since: Day, body: Partial<PracticeBody>) {
  return valueOf(
    await addRecord(journal, 'practice', since, {
      ...{ words: 'Ring my sister', insight: null, domain: 'relationships' },
      ...{ cadence: 'most-days', weekday: null, resting: false },
      ...body,
    }),
  );
}

async function checkIn(journal: Journal, day: Day, practice: string | null) {
  const body = checkInFrom({
    ...blankEntry,
    practice: practice === null ? null : { id: practice, words: 'as it was' },
  });
  return valueOf(await addRecord(journal, 'check-in', day, body));
}

test('what is to be done once was done, however long ago, behind hundreds of check-ins', async () => {
  const { journal } = await newJournal();
  const once = await takeUp(journal, ago(400), { cadence: 'once' });
  expect((await practiceOn(journal, today))?.id).toBe(once.id);
  for (let days = 400; days > 0; days -= 2) await checkIn(journal, ago(days), null);
  expect((await practiceOn(journal, today))?.id).toBe(once.id);
  const tick = await checkIn(journal, ago(150), once.id);
  expect(await practiceOn(journal, today)).toBeNull();
  valueOf(await removeRecord(journal, tick.id));
  expect((await practiceOn(journal, today))?.id).toBe(once.id);
});

test('a weekly practice is due again on the seventh day, and never before it was taken up', async () => {
  const { journal } = await newJournal();
  const weekly = await takeUp(journal, ago(40), { cadence: 'weekly' });
  await checkIn(journal, ago(6), weekly.id);
  expect(await practiceOn(journal, today)).toBeNull();
  expect((await practiceOn(journal, dayAfter(today, 1)))?.id).toBe(weekly.id);
  expect(await practiceOn(journal, ago(41))).toBeNull();
});

test('it is the one that all ticks together would say, whatever was ticked when', async () => {
  const { journal } = await newJournal();
  const cadences = ['most-days', 'weekly', 'weekday', 'once', 'once'] as const;
  const taken = [];
  for (const [index, cadence] of cadences.entries()) {
    const weekday = cadence === 'weekday' ? 4 : null;
    taken.push(await takeUp(journal, ago(70 + index), { cadence, weekday, resting: index === 4 }));
  }
  for (let days = 69; days > 0; days -= 1) {
    const which = taken[(days * 7) % 11];
    await checkIn(journal, ago(days), which?.id ?? null);
  }
  const practices = await recordsOf(journal, 'practice');
  const all = await ticksFrom(journal, ago(100));
  for (let days = 69; days >= 0; days -= 5) {
    const day = ago(days);
    const until = new Map([...all].map(([id, on]) => [id, on.filter((tick) => tick <= day)]));
    expect((await practiceOn(journal, day))?.id, day).toBe(
      practiceDueOn(day, practices, until)?.id,
    );
  }
});
