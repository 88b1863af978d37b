import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { askedOf } from '../../domain/questionnaire/asked';
import { firstAnswers } from '../../domain/questionnaire/begun';
import { faultsIn } from '../../domain/questionnaire/faults';
import { everyItem } from '../../domain/questionnaire/item';
import { responseFile } from '../../domain/questionnaire/response-file';
import { saidIn } from '../../domain/questionnaire/said';
import { sumsOf } from '../../domain/questionnaire/sums';
import type { Answered, AnswerValue } from '../../domain/record';
import { fhirFaultsIn } from '../support/fhir-schema';
import {
  answered,
  itemOf,
  pick,
  questionOf,
  readOf,
  responseWith,
} from '../support/questionnaires';

const yes: AnswerValue = { type: 'boolean', value: true };
const no: AnswerValue = { type: 'boolean', value: false };

function fixture(name: string) {
  const file = new URL(`../fixtures/questionnaires/${name}.json`, import.meta.url);
  return readOf(readFileSync(file, 'utf8'));
}

/** What a response says, by link id, and that it is valid FHIR R4. */
function handedBack(questionnaire: ReturnType<typeof readOf>, answers: Answered[]): string {
  const response = responseWith({ answers, scores: sumsOf(questionnaire, answers) });
  const file = responseFile(response, questionnaire);
  expect(fhirFaultsIn(file)).toEqual([]);
  return JSON.stringify(file);
}

describe('a hidden switch that opens a question', () => {
  const form = fixture('hidden-switch-opens-a-question');
  const answers = firstAnswers(form);
  const asked = askedOf(form, answers);

  test('the question is asked from the start, the switch is not shown', () => {
    const shown = everyItem(form.items).filter((item) => asked.isShown(item, 0));
    expect(shown.map(({ words }) => words)).toEqual(['How rested are you?', 'Anything else?']);
  });

  test('what the file set stands in the response', () => {
    expect(handedBack(form, answers)).toContain(
      '{"linkId":"switch","text":"Set by the clinic","answer":[{"valueBoolean":true}]}',
    );
  });
});

describe('questions without a text', () => {
  const form = fixture('questions-without-text');

  test('are told apart by the display of their code, and by their prefix', () => {
    expect(questionOf(form, 'eyes').words).toBe('Eyes');
    expect(questionOf(form, 'voice')).toMatchObject({ words: '2.', prefix: '' });
  });

  test('the first is asked for, and both are in the response', () => {
    expect(faultsIn(form, [], askedOf(form, [])).map(({ question }) => question.linkId)).toEqual([
      'eyes',
    ]);
    const text = handedBack(form, [
      answered('eyes', [pick(form, 'eyes', 'Open')]),
      answered('voice', [pick(form, 'voice', 'Low')]),
    ]);
    expect(text).toContain('"linkId":"eyes","answer"');
    expect(text).toContain('"linkId":"voice","answer"');
  });
});

describe('required and filled in behind a closed group', () => {
  const form = fixture('required-and-filled-in-behind-a-closed-group');
  const filled = firstAnswers(form);
  const calm = answered('calm', [pick(form, 'calm', 'Calm')]);
  const words = answered('what', [{ type: 'string', value: 'Some words' }]);
  const shown = (answers: Answered[], linkId: string) =>
    askedOf(form, answers).isShown(itemOf(form, linkId), 0);
  const complaints = (answers: Answered[]) =>
    faultsIn(form, answers, askedOf(form, answers)).map(({ question }) => question.linkId);

  test.each([
    ['blank', filled],
    ['No', [...filled, answered('more', [no])]],
  ])('with the switch at %s nothing of the group is there', (_, answers) => {
    expect(['grp', 'what', 'how'].filter((linkId) => shown(answers, linkId))).toEqual([]);
    expect(complaints(answers)).toEqual([]);
    expect(handedBack(form, answers)).not.toContain('Strong');
    expect(sumsOf(form, answers)).toMatchObject([{ value: null }]);
    expect(sumsOf(form, [...answers, calm])).toMatchObject([{ value: 1 }]);
  });

  test('with Yes it is, with what the file filled in', () => {
    const answers = [...filled, answered('more', [yes]), calm];
    expect(shown(answers, 'how')).toBe(true);
    expect(complaints(answers)).toEqual(['what']);
    expect(handedBack(form, [...answers, words])).toContain('"display":"Strong"');
    expect(sumsOf(form, answers)).toMatchObject([{ value: 4 }]);
  });

  test('back at No what was typed stays as it is, and is in no response', () => {
    const answers = [...filled, answered('more', [no]), words];
    expect(saidIn(form, answers).map(({ linkId }) => linkId)).toEqual(['more']);
    expect(handedBack(form, answers)).not.toContain('Some words');
    const again = [...filled, answered('more', [yes]), words];
    expect(handedBack(form, again)).toContain('Some words');
  });

  test('the last question goes once one is calm', () => {
    expect(shown([], 'unasked')).toBe(true);
    expect(shown([answered('calm', [pick(form, 'calm', 'Not calm')])], 'unasked')).toBe(true);
    expect(shown([calm], 'unasked')).toBe(false);
  });
});
