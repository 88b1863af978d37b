import 'temporal-polyfill/global';
import { blankEntry, checkInFrom } from '../../domain/check-in';
import { type Day, dayAfter } from '../../domain/day';
import { lenses } from '../../domain/lens';
import type { CheckIn } from '../../domain/record';
import { scaleValueFrom } from '../../domain/scale';
import { noStamp } from '../../domain/stamp';

/** A check-in on every so many days from the last one back, as they lie: "Words of 2026-05-14." */
export function checkInEach(from: string, to: string, every: number): CheckIn[] {
  const checkIns: CheckIn[] = [];
  for (let day = to as Day, index = 0; day >= from; day = dayAfter(day, -every), index += 1) {
    checkIns.push(checkInOf(day, `Words of ${day}.`, index));
  }
  return checkIns;
}

/** A check-in of a day with these words, each third with a prompt of another lens. */
export function checkInOf(day: Day, reflection: string, index = 0): CheckIn {
  const lens = lenses[index % lenses.length] ?? 'mind';
  const prompt = { id: `p${lens}`, words: 'Where was the quiet today?', lens, language: 'en-GB' };
  const values = {
    connectedness: scaleValueFrom(index % 11),
    purpose: null,
    wellbeing: scaleValueFrom(2 + (index % 9)),
  };
  return {
    ...{ id: `day-${day}`, kind: 'check-in', day, at: `${day}T19:10:00.000Z` as CheckIn['at'] },
    ...{ zone: 'Europe/London', v: 1, stamp: noStamp, removed: null },
    body: checkInFrom({ ...blankEntry, ...values, reflection, prompt }),
  };
}
