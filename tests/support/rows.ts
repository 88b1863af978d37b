import type { Day, Instant } from '../../domain/day';
import type { Experience, ExperienceBody, JournalRecord } from '../../domain/record';
import type { Settings } from '../../domain/settings';
import { noStamp, type Stamp } from '../../domain/stamp';

/** An experience with nothing written in it. */
export const blankExperience: ExperienceBody = {
  status: 'past',
  title: '',
  intention: null,
  set: '',
  setting: '',
  guide: '',
  account: '',
  qualities: [],
  held: '',
  notes: '',
  inReport: false,
  firstWords: null,
};

/** An experience on a day, told apart by its id; written at noon of that day unless told. */
export function experienceOn(
  day: string,
  id: string = day,
  body: Partial<ExperienceBody> = {},
  at = `${day}T12:00:00.000Z`,
): Experience {
  return {
    id,
    kind: 'experience',
    day: day as Day,
    at: at as Instant,
    zone: 'Europe/London',
    v: 1,
    stamp: noStamp,
    removed: null,
    body: { ...blankExperience, ...body },
  };
}

/** The same experience, removed; `cleared` when its thirty days are over. */
export function removedExperience(row: Experience, cleared = false): JournalRecord<'experience'> {
  const removed = '001779999999999-00000-3fa9c1d2' as Stamp;
  return cleared
    ? { id: row.id, kind: 'experience', stamp: removed, removed, body: null }
    : { ...row, stamp: removed, removed };
}

/** A choice, as it lies. */
export function settingRow<K extends keyof Settings>(key: K, value: Settings[K]): unknown {
  const row = experienceOn('2026-01-01', `setting-${key}`);
  return { ...row, kind: 'setting', body: { key, value } };
}
