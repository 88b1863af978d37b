import type { Day, Instant } from '../../domain/day';
import type { Bodies, Kept, RecordKind } from '../../domain/record';
import { sumsOf } from '../../domain/questionnaire/sums';
import { noStamp } from '../../domain/stamp';
import { answered, eveningsText, pick, readOf } from './questionnaires';

/** Rows of a clinic's questionnaire with answers, as a journal holds them. */

export const eveningsId = '5b0a2f10-3c41-4f0e-9a57-0d6f1f6f0a01';

const evenings = readOf(eveningsText);
const named = { title: 'Evenings', url: evenings.url, version: evenings.version };

function row<K extends RecordKind>(kind: K, id: string, day: string, body: Bodies[K]): Kept<K> {
  const at = `${day}T19:10:00.000Z` as Instant;
  return {
    ...{ id, kind, day: day as Day, at, zone: 'Europe/London' },
    ...{ v: 1, stamp: noStamp, removed: null, body },
  };
}

function response(id: string, day: string, rest: string, loud: string | null, begun = false) {
  const answers = [
    answered('1.1', [pick(evenings, '1.1', rest)]),
    ...(loud === null ? [] : [answered('1.2', [pick(evenings, '1.2', loud)])]),
    answered('1.6', [{ type: 'string', value: 'by the window' }]),
    answered('2.1', [{ type: 'integer', value: '3' }]),
  ];
  const scores = begun ? [] : sumsOf(evenings, answers);
  const status = begun ? ('in-progress' as const) : ('completed' as const);
  return row('response', id, day, { questionnaire: eveningsId, ...named, status, answers, scores });
}

export const clinicRows = [
  row('questionnaire', eveningsId, '2026-04-01', {
    ...named,
    file: 'evenings.json',
    text: eveningsText,
  }),
  response('5b0a2f10-3c41-4f0e-9a57-0d6f1f6f0a02', '2026-04-02', 'hardly', null),
  response('5b0a2f10-3c41-4f0e-9a57-0d6f1f6f0a03', '2026-04-16', 'hardly', 'most evenings'),
  response('5b0a2f10-3c41-4f0e-9a57-0d6f1f6f0a04', '2026-04-30', 'after a while', 'some evenings'),
  response('5b0a2f10-3c41-4f0e-9a57-0d6f1f6f0a05', '2026-05-14', 'after a while', null, true),
];
