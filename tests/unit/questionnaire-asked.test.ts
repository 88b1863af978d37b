import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askedOf, holds } from '../../domain/questionnaire/asked';
import { everyItem, operators, type Operator } from '../../domain/questionnaire/item';
import type { Answered, AnswerValue } from '../../domain/record';
import { answered, eveningsText, fileWith, itemOf, readOf } from '../support/questionnaires';

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

describe('a condition', () => {
  const rows: [Operator, AnswerValue, AnswerValue[], boolean][] = [
    ['exists', yes, [words('x')], true],
    ['exists', yes, [], false],
    ['exists', no, [], true],
    ['exists', no, [words('x')], false],
    ['=', integer('2'), [integer('2')], true],
    ['=', integer('2'), [decimal('2,0')], true],
    ['=', integer('2'), [], false],
    ['=', coding('urn:a', 'x'), [coding('urn:a', 'x')], true],
    ['=', coding('urn:a', 'x'), [coding('urn:b', 'x')], false],
    ['=', coding('', 'x'), [coding('urn:b', 'x')], true],
    ['=', words('x'), [words('y'), words('x')], true],
    ['!=', words('x'), [words('y'), words('x')], false],
    ['!=', words('x'), [words('y')], true],
    ['!=', words('x'), [], true],
    ['>', integer('2'), [integer('3')], true],
    ['>', integer('2'), [integer('2')], false],
    ['>=', decimal('1.5'), [decimal('1.50')], true],
    ['<', date('2026-05-14'), [date('2026-05-13')], true],
    ['<', date('2026-05-14'), [date('2026-05')], false],
    ['<=', date('2026-05-14'), [date('2026-05-14')], true],
    ['>', words('a'), [words('b')], true],
    ['>', coding('', '1'), [coding('', '2')], false],
    ['<', integer('2'), [], false],
    ['<', integer('2'), [words('1')], false],
  ];
  test.each(rows)('%s %o of %o: %s', (operator, answer, values, held) => {
    expect(holds({ question: 'q', operator, answer }, values)).toBe(held);
  });
});

describe('what is asked', () => {
  const shown = (linkId: string, answers: Answered[], turn = 0) =>
    askedOf(evenings, answers).isShown(itemOf(evenings, linkId), turn);

  test.each([
    [
      'a question under another, once that is answered as it should',
      '1.4.1',
      [answered('1.4', [yes])],
      true,
    ],
    ['not where it is answered otherwise', '1.4.1', [answered('1.4', [no])], false],
    ['not where it is blank', '1.4.1', [], false],
    ['by any of two conditions', '2.4', [answered('2.1', [integer('3')])], true],
    ['by the other of them', '2.4', [answered('2.2', [decimal('0.5')])], true],
    ['not by what is half typed', '2.4', [answered('2.1', [integer('3-')])], false],
  ] as [string, string, Answered[], boolean][])('%s', (_, linkId, answers, is) => {
    expect(shown(linkId, answers)).toBe(is);
  });

  test('in each round of a repeating group by that round’s own answers', () => {
    const answers = [answered('3.1', [words('Ana')], 1)];
    expect(askedOf(evenings, answers).turnsOf(itemOf(evenings, '3'))).toBe(2);
    expect([0, 1].map((turn) => shown('3.2', answers, turn))).toEqual([false, true]);
  });

  test('an answer to what is not asked any more counts for nothing', () => {
    const answers = [answered('1.4', [no]), answered('1.4.1', [words('A novel')])];
    expect(askedOf(evenings, answers).valuesOf('1.4.1', 0)).toEqual([]);
  });

  test('nothing by conditions that lead back to themselves, which are named', () => {
    const when = (question: string) => [{ question, operator: '=', answerString: 'x' }];
    const read = readOf(
      fileWith([
        { linkId: 'a', type: 'string', enableWhen: when('b') },
        { linkId: 'b', type: 'string', enableWhen: when('a') },
        { linkId: 'c', type: 'string', enableWhen: when('c') },
        {
          ...{ linkId: 'g', type: 'group', text: 'G', enableWhen: when('d') },
          item: [{ linkId: 'd', type: 'string' }],
        },
        { linkId: 'e', type: 'string', text: 'What?' },
      ]),
    );
    expect(everyItem(read.items).map(({ linkId }) => linkId)).toEqual(['e']);
    expect(read.leftOut.map(({ kind, where }) => [kind, ...where])).toEqual([
      ...[
        ['never', 'a'],
        ['never', 'b'],
        ['never', 'c'],
        ['never', 'g'],
      ],
    ]);
  });

  /** Items in a row, each perhaps depending on one before it. */
  const anyChain = fc
    .array(fc.tuple(fc.nat(), fc.constantFrom(...operators), fc.nat({ max: 3 })), {
      minLength: 2,
      maxLength: 8,
    })
    .map((links) =>
      readOf(
        fileWith(
          links.map(([before, operator, value], index) => ({
            ...{ linkId: `q${index}`, type: 'integer', text: 'How many?' },
            ...(index === 0
              ? {}
              : {
                  enableWhen: [
                    {
                      question: `q${before % index}`,
                      operator,
                      ...(operator === 'exists'
                        ? { answerBoolean: value % 2 === 0 }
                        : { answerInteger: value }),
                    },
                  ],
                }),
          })),
        ),
      ),
    );
  const anyAnswers = fc.uniqueArray(
    fc.tuple(fc.nat({ max: 7 }), fc.constantFrom('0', '1', '2', '3', '-', '')),
    { selector: ([at]) => at },
  );
  const given = (pairs: [number, string][]) =>
    pairs.map(([at, typed]) => answered(`q${at}`, [integer(typed)]));

  test('never depends on the answer to a question that is not shown', () => {
    fc.assert(
      fc.property(anyChain, anyAnswers, (chain, pairs) => {
        const answers = given(pairs);
        const asked = askedOf(chain, answers);
        const visible = everyItem(chain.items).filter((item) => asked.isShown(item, 0));
        const pruned = answers.filter((one) => visible.some(({ linkId }) => linkId === one.linkId));
        const again = askedOf(chain, pruned);
        expect(everyItem(chain.items).filter((item) => again.isShown(item, 0))).toEqual(visible);
      }),
    );
  });

  test('is what its own condition says, as long as what it depends on is shown', () => {
    fc.assert(
      fc.property(anyChain, anyAnswers, (chain, pairs) => {
        const asked = askedOf(chain, given(pairs));
        for (const item of everyItem(chain.items)) {
          const [condition] = item.when;
          const held = !condition || holds(condition, asked.valuesOf(condition.question, 0));
          expect(asked.isShown(item, 0)).toBe(held);
        }
      }),
    );
  });
});
