import { type Day, instantFrom } from '../domain/day';
import type { LettersPutOff } from '../domain/letter';
import type { Kept } from '../domain/record';
import type { Result } from '../domain/result';
import { inside, type Journal } from './connection';
import { changeDeviceValue, deviceValue } from './device';
import { changeRecord, newVisit } from './records';

/** By id of a letter, the last day on which it was put off here. */
export async function lettersPutOff(journal: Journal): Promise<LettersPutOff> {
  return (await deviceValue(journal, 'letters-put-off')) ?? {};
}

/** "Not tonight": the letter is not offered again on that day. */
export function putOffLetter(
  journal: Journal,
  id: string,
  day: Day,
): Promise<Result<LettersPutOff>> {
  return changeDeviceValue(journal, 'letters-put-off', (putOff = {}) => ({ ...putOff, [id]: day }));
}

/** Opens a letter, early or on its day. From now on it stays open; one that is open already stays as it is. */
export function openLetter(
  journal: Journal,
  letter: Kept<'letter'>,
): Promise<Result<Kept<'letter'>>> {
  if (letter.body.opened !== null) return Promise.resolve({ ok: true, value: letter });
  const body = { ...letter.body, opened: instantFrom(inside(journal).world.now()) };
  return changeRecord(journal, 'letter', letter.id, { body }, newVisit());
}
