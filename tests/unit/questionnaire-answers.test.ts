import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withValues } from '../../domain/questionnaire/answers';
import { askedOf } from '../../domain/questionnaire/asked';
import { firstAnswers, inOrder } from '../../domain/questionnaire/begun';
import { faultsIn } from '../../domain/questionnaire/faults';
import { isWorrying } from '../../domain/questionnaire/harm';
import { everyItem } from '../../domain/questionnaire/item';
import { sumsOf } from '../../domain/questionnaire/sums';
import type { Answered, AnswerValue } from '../../domain/record';
import {
  answered,
  eveningsText,
  fileWith,
  pick,
  questionOf,
  readOf,
} from '../support/questionnaires';

const evenings = readOf(eveningsText);
const yes: AnswerValue = { type: 'boolean', value: true };
const no: AnswerValue = { type: 'boolean', value: false };
const integer = (value: string): AnswerValue => ({ type: 'integer', value });
const decimal = (value: string): AnswerValue => ({ type: 'decimal', value });
const date = (value: string): AnswerValue => ({ type: 'date', value });
const words = (value: string): AnswerValue => ({ type: 'string', value });
const coding = (system: string, code: string): AnswerValue => ({
  ...{ type: 'coding', system, version: '', code, display: '' },
});

describe('sums', () => {
  const rest = (...chosen: string[]) =>
    ['1.1', '1.2'].flatMap((linkId, index) =>
      chosen[index] ? [answered(linkId, [pick(evenings, linkId, chosen[index])])] : [],
    );

  test('add up what the clinic’s file counts, over the range that is possible', () => {
    expect(sumsOf(evenings, rest('after a while', 'most evenings'))).toEqual([
      { linkId: 'sum', name: 'Evening sum', value: 3.5, lowest: 0, highest: 5 },
    ]);
  });

  test('say nothing while one that counts is blank', () => {
    expect(sumsOf(evenings, rest('hardly'))).toMatchObject([{ value: null }]);
  });

  /** Choices that count from below nothing to thirds, some asked only where the one before counts. */
  const anyCounting = fc
    .array(
      fc.record({
        ordinals: fc.array(
          fc.integer({ min: -9, max: 9 }).map((tenths) => tenths / 10),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        repeats: fc.boolean(),
        depends: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((questions) =>
      readOf(
        fileWith(
          questions.map(({ ordinals, repeats, depends }, index) => ({
            ...{ linkId: `q${index}`, type: 'choice', text: 'Which?', repeats },
            answerOption: ordinals.map((valueDecimal, at) => ({
              extension: [
                { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal },
              ],
              valueString: `o${at}`,
            })),
            ...(depends && index > 0
              ? {
                  enableWhen: [{ question: `q${index - 1}`, operator: '=', answerString: 'o0' }],
                }
              : {}),
          })),
        ),
      ),
    );

  test('lie within their range, whatever is answered, and are there only when all that counts is', () => {
    fc.assert(
      fc.property(anyCounting, fc.array(fc.nat({ max: 6 }), { maxLength: 6 }), (read, picks) => {
        const answers = picks.flatMap((at, index) => {
          const option = readOptions(read, index)[at];
          return option ? [answered(`q${index}`, [option])] : [];
        });
        const asked = askedOf(read, answers);
        const open = everyItem(read.items).filter(
          (item) => asked.isShown(item, 0) && asked.valuesOf(item.linkId, 0).length === 0,
        );
        for (const { value, lowest, highest } of sumsOf(read, answers)) {
          expect(value === null).toBe(open.length > 0);
          if (value === null) continue;
          expect(value).toBeGreaterThanOrEqual(lowest);
          expect(value).toBeLessThanOrEqual(highest);
          expect(String(value).length).toBeLessThan(8);
        }
      }),
    );
  });

  function readOptions(read: typeof evenings, index: number): AnswerValue[] {
    const item = everyItem(read.items)[index];
    return item ? questionOf(read, item.linkId).options.map(({ value }) => value) : [];
  }
});

describe('a question about harm', () => {
  const question = questionOf(evenings, '1.3');
  const bare = { ...question, options: [] };
  const unknown = {
    ...question,
    options: ['LA6568-5', 'LA6569-3'].map((code) => ({
      ...{ value: coding('http://loinc.org', code), words: code, ordinal: null },
    })),
  };

  test.each([
    ['an option that counts as nothing', question, [pick(evenings, '1.3', 'no evenings')], false],
    [
      'an option that counts as something',
      question,
      [pick(evenings, '1.3', 'some evenings')],
      true,
    ],
    ['blank', question, [], false],
    ['yes', bare, [yes], true],
    ['no', bare, [no], false],
    ['the number 0', bare, [integer('0')], false],
    ['the number 1', bare, [integer('1')], true],
    ['half a number', bare, [integer('-')], false],
    ['words', bare, [words('sometimes')], true],
    ['no words', bare, [words('  ')], false],
    ['“not at all” by its LOINC code', unknown, [coding('http://loinc.org', 'LA6568-5')], false],
    ['anything else by its code', unknown, [coding('http://loinc.org', 'LA6569-3')], true],
  ])('answered with %s', (_, asked, values, worries) => {
    expect(isWorrying(asked, values)).toBe(worries);
  });

  test('by another name does not', () => {
    expect(isWorrying({ ...bare, aboutHarm: false }, [yes])).toBe(false);
  });
});

describe('what is not whole yet', () => {
  const faultsOf = (answers: Answered[]) =>
    faultsIn(evenings, answers, askedOf(evenings, answers)).map(
      ({ question, turn, fault }) => `${question.linkId} ${turn} ${fault}`,
    );
  const settled = answered('1.1', [pick(evenings, '1.1', 'hardly')]);

  test.each([
    ['what the clinic asks for', [], ['1.1 0 blank']],
    ['nothing else', [settled], []],
    ['half a number', [settled, answered('2.1', [integer('1.5')])], ['2.1 0 not-a-whole-number']],
    ['no number', [settled, answered('2.2', [decimal('1.2.3')])], ['2.2 0 not-a-number']],
    ['no day', [settled, answered('2.3', [date('2026-02-30')])], ['2.3 0 not-a-date']],
    [
      'too many words, counted as people count',
      [settled, answered('1.4', [yes]), answered('1.4.1', [words('🌿'.repeat(41))])],
      ['1.4.1 0 too-long'],
    ],
    [
      'as many as fit',
      [settled, answered('1.4', [yes]), answered('1.4.1', [words('🌿'.repeat(40))])],
      [],
    ],
    ['nothing of what is not asked', [settled, answered('1.4.1', [words('x'.repeat(99))])], []],
  ] as [string, Answered[], string[]][])('%s', (_, answers, faults) => {
    expect(faultsOf(answers)).toEqual(faults);
  });
});

describe('answers', () => {
  test('begin with what the file fills in, and nothing else', () => {
    expect(firstAnswers(evenings)).toMatchObject([
      { linkId: '2.2', turn: 0, values: [{ type: 'decimal', value: '1.5' }] },
    ]);
  });

  test('are replaced where they stand, and blank ones leave nothing', () => {
    const question = questionOf(evenings, '2.1');
    const first = withValues([answered('1.4', [yes])], question, 0, [integer('1')]);
    const then = withValues(first, question, 0, [integer('12')]);
    expect(then).toMatchObject([{ linkId: '1.4' }, { linkId: '2.1', values: [integer('12')] }]);
    expect(withValues(then, question, 0, [])).toMatchObject([{ linkId: '1.4' }]);
  });

  test('are stored in the order of the questions', () => {
    const mixed = ['2.1', '3.1', '1.4'].map((linkId) => answered(linkId, [yes]));
    expect(inOrder(evenings, mixed).map(({ linkId }) => linkId)).toEqual(['1.4', '2.1', '3.1']);
  });
});
